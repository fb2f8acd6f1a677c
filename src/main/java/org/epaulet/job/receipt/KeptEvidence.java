package org.epaulet.job.receipt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.epaulet.evidence.Archive;
import org.epaulet.evidence.ArchiveException;
import org.epaulet.evidence.ArchiveLimits;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.evidence.OtherFormatException;
import org.epaulet.evidence.Tally;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;

/** The archived evidence of a published run, to be asked; that it is missing or damaged is told in a sentence, whoever asks. */
public final class KeptEvidence implements AutoCloseable {

    private final long run;
    private final Archive archive;

    private KeptEvidence(long run, Archive archive) {
        this.run = run;
        this.archive = archive;
    }

    /**
     * Opens the evidence of a run.
     *
     * @throws StoppedException if it is not there
     * @throws OtherFormatException if it is of another format than this software reads
     */
    public static KeptEvidence open(RunContext context) {
        Path folder = context.work().resolve("evidence");
        if (!Files.isDirectory(folder)) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "The archived evidence of run %d is not in the work folder %s; restore it, or name the --work in which the run was begun."
                            .formatted(context.run(), context.work().getParent()));
        }
        return new KeptEvidence(
                context.run(),
                told(
                        context.run(),
                        () -> Archive.open(
                                folder,
                                ArchiveLimits.ofThreads(
                                        context.definition().partitions().sideBySide()))));
    }

    /** Returns every accepted record that names the person, by date, id, revision, file and line. */
    public List<ArchivedRecord> records(String person) {
        return told(run, () -> archive.records(person));
    }

    /** Returns the same of these people at once, which takes as long as of one; who has none is not in it. */
    public Map<String, List<ArchivedRecord>> recordsOf(Set<String> people) {
        return told(run, () -> archive.recordsOf(people));
    }

    /** Returns what the counted records of these people come to, by id; who has none is not in it. */
    public Map<String, List<Tally>> tallies(Set<String> people) {
        return told(run, () -> {
            Map<String, List<Tally>> tallies = new HashMap<>();
            archive.talliesOf(people, found -> tallies.put(found.person(), List.copyOf(found.tallies())));
            return tallies;
        });
    }

    /** Returns the people whose grade waits because records that contradict each other name them (R3, R4). */
    public Set<String> conflicted() {
        return told(run, archive::conflicted);
    }

    private static <T> T told(long run, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (OtherFormatException foreign) {
            throw foreign;
        } catch (ArchiveException broken) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "The archived evidence of run %d cannot be asked: %s; `verify` tells what was changed."
                            .formatted(run, broken.getMessage()),
                    broken);
        }
    }

    @Override
    public void close() {
        told(run, () -> {
            archive.close();
            return null;
        });
    }
}
