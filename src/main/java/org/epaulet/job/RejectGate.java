package org.epaulet.job;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.RejectLimits;
import org.epaulet.delivery.Table;
import org.epaulet.job.store.IntakeStore;

/** Decides, once every table is read, whether so many rows were turned away that the year must not be scored. */
final class RejectGate {

    private final RunContext context;
    private final IntakeStore intake;

    RejectGate(RunContext context, IntakeStore intake) {
        this.context = context;
        this.intake = intake;
    }

    /** Returns why the job has to stop; empty if it can go on. */
    Optional<String> reasonToStop() {
        Map<Table, Map<RejectCode, Long>> rejects = new EnumMap<>(Table.class);
        for (IntakeStore.RejectCount count : intake.rejectCounts()) {
            rejects.computeIfAbsent(count.table(), table -> new EnumMap<>(RejectCode.class))
                    .put(count.code(), count.rows());
        }
        JobDefinition.Rejects limits = context.definition().rejects();
        return new RejectLimits(limits.percent(), limits.rows()).reasonToStop(intake.counts(), rejects);
    }
}
