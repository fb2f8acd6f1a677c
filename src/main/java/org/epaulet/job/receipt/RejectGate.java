package org.epaulet.job.receipt;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.RejectLimits;
import org.epaulet.delivery.Table;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.report.Piece;

/** Decides, once every table is read, whether so many rows were turned away that the year must not be scored. */
public final class RejectGate {

    private final RunContext context;
    private final IntakeStore intake;
    private final Publication publication;
    private final Supplier<Piece> rejects;

    /**
     * Takes the run and its rejects.
     *
     * @param rejects the file of them
     */
    public RejectGate(RunContext context, IntakeStore intake, Publication publication, Supplier<Piece> rejects) {
        this.context = context;
        this.intake = intake;
        this.publication = publication;
        this.rejects = rejects;
    }

    /**
     * Lets the run go on, or publishes the rejects alone.
     *
     * @param nothing what is not done then, the beginning of a sentence
     * @return 0, the rows of such a step
     * @throws StoppedException when it cannot go on; the sentence says why and where every reject is
     */
    public long pass(String nothing) {
        return pass(nothing, counts -> Optional.empty());
    }

    /**
     * Does the same where the job has a reason of its own beside its limits.
     *
     * @param reason why it cannot go on with what became of the rows, a sentence; empty: it can
     */
    public long pass(String nothing, Function<List<FileCount>, Optional<String>> reason) {
        reasonToStop().or(() -> reason.apply(intake.counts())).ifPresent(why -> {
            Path folder = Folders.create(context.work().resolve("rejected"));
            Piece file = rejects.get();
            file.write(folder, context.definition().partitions().rows());
            throw new StoppedException(
                    ExitStatus.REJECTED,
                    "%s %s; every rejected row is in %s."
                            .formatted(why, nothing, publication.publishRejects(folder.resolve(file.fileName()))));
        });
        return 0;
    }

    private Optional<String> reasonToStop() {
        Map<Table, Map<RejectCode, Long>> rejects = new EnumMap<>(Table.class);
        for (IntakeStore.RejectCount count : intake.rejectCounts()) {
            rejects.computeIfAbsent(count.table(), table -> new EnumMap<>(RejectCode.class))
                    .merge(count.code(), count.rows(), Long::sum);
        }
        JobDefinition.Rejects limits = context.definition().rejects();
        return new RejectLimits(limits.percent(), limits.rows()).reasonToStop(intake.counts(), rejects);
    }
}
