package org.epaulet.job.yearend;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Blocks;
import org.epaulet.job.engine.Steps;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.store.Units;

/** Cuts the year by bureaus: a bureau is graded and settled as a whole, in one chunk. */
final class BureauPlan implements Steps.Plan<PeoplePlan.Span> {

    private static final int PARTITIONS = 16;

    private final List<Integer> bureaus;
    private final IntUnaryOperator work;
    private final long people;
    private final Progress progress;

    /** Takes the work of a bureau, by its number; it returns how many people it had. */
    BureauPlan(Units units, long people, IntUnaryOperator work, Progress progress) {
        this.bureaus = units.bureaus();
        this.people = people;
        this.work = work;
        this.progress = progress;
    }

    @Override
    public List<PeoplePlan.Span> partitions() {
        int each = Math.max(1, RunContext.blocks(bureaus.size(), PARTITIONS));
        return IntStream.range(0, RunContext.blocks(bureaus.size(), each))
                .mapToObj(number -> new PeoplePlan.Span(number * each, Math.min(bureaus.size(), (number + 1) * each)))
                .toList();
    }

    @Override
    public long rows() {
        return people;
    }

    @Override
    public Steps.Flow<?> flow(PeoplePlan.Span span) {
        Blocks blocks = new Blocks(span.first(), span.end(), place -> work.applyAsInt(bureaus.get(place)), progress);
        return new Steps.Flow<>(blocks, blocks);
    }
}
