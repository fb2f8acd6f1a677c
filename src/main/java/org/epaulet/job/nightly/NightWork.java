package org.epaulet.job.nightly;

import java.util.function.Supplier;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.publication.Sources;
import org.epaulet.job.receipt.EvidenceWork;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.NightStore.Night;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What one night works on.
 *
 * @param publication the folder that it fills
 * @param evidence its records, opened when they are first asked for
 */
public record NightWork(
        JobKind.Setting setting,
        Publication publication,
        Night night,
        RosterStore roster,
        Supplier<EvidenceWork> evidence) {

    RunContext context() {
        return setting.context();
    }

    Run run() {
        return setting.run();
    }

    JdbcTemplate jdbc() {
        return setting.engine().jdbc();
    }

    RunStore runs() {
        return new RunStore(jdbc());
    }

    IntakeStore intake() {
        return new IntakeStore(jdbc(), context().run());
    }

    OutputStore outputs() {
        return new OutputStore(jdbc(), context().run());
    }

    Units units() {
        return roster.units(night.rosterRun());
    }

    /** Returns the year as it ends on the day. */
    AssessmentYear year() {
        return context().year().upTo(run().asOf());
    }

    /** Returns the policy as it stands on the day. */
    Policy policy() {
        return context().written().on(run().asOf());
    }

    /** Returns the night against which changes are told; null: none. */
    Run follows() {
        return night.follows() == null ? null : runs().find(night.follows()).orElseThrow();
    }

    /** Returns what was received, as outputs read it. */
    ResultModel rows() {
        Units units = units();
        return new ResultModel(
                jdbc(),
                context().run(),
                units,
                new PeopleStores(jdbc(), night.rosterRun(), policy(), roster, () -> units),
                () -> new Sources(context(), intake(), units).manifesto());
    }
}
