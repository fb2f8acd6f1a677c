package org.epaulet.job.yearend;

import java.util.ArrayList;
import java.util.List;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Blocks;
import org.epaulet.job.engine.Steps;
import org.epaulet.job.outcome.Progress;

/** Cuts the people of a run, by number, into partitions of whole chunks. */
public final class PeoplePlan implements Steps.Plan<PeoplePlan.Span> {

    /** Few, because each costs rows of metadata; more than threads, so that none waits long for the last. */
    private static final int PARTITIONS = 8;

    /** Some chunks, the last not included. */
    public record Span(int first, int end) {}

    /** What is done with the people from one number to another, the last not included. */
    @FunctionalInterface
    public interface Work {
        void accept(int from, int to);
    }

    private final int people;
    private final int size;
    private final List<Span> spans = new ArrayList<>();
    private final Work work;
    private final Progress progress;

    /** Takes how many people there are, and what is done with each span of them. */
    public PeoplePlan(int people, JobDefinition.Partitions partitions, Work work, Progress progress) {
        this.people = people;
        this.size = partitions.people();
        this.work = work;
        this.progress = progress;
        int chunks = RunContext.blocks(people, size);
        int each = Math.max(1, RunContext.blocks(chunks, PARTITIONS));
        for (int first = 0; first < chunks; first += each) {
            spans.add(new Span(first, Math.min(chunks, first + each)));
        }
    }

    @Override
    public List<Span> partitions() {
        return spans;
    }

    @Override
    public long rows() {
        return people;
    }

    @Override
    public Steps.Flow<?> flow(Span span) {
        Blocks blocks = new Blocks(span.first(), span.end(), this::chunk, progress);
        return new Steps.Flow<>(blocks, blocks);
    }

    private long chunk(int number) {
        int from = number * size;
        int to = Math.min(people, from + size);
        work.accept(from, to);
        return to - from;
    }
}
