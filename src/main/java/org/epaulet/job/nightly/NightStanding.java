package org.epaulet.job.nightly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.standing.Changes;
import org.epaulet.job.standing.Courses;
import org.epaulet.job.standing.DayAssessor;
import org.epaulet.job.standing.KeptStand;
import org.epaulet.job.standing.Stand;
import org.epaulet.job.standing.Standing;
import org.epaulet.job.standing.ToDos;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.policy.Policy;
import org.epaulet.report.NightModel;

/** Computes where everybody stands on the day, and what the night tells of it. */
final class NightStanding {

    private final NightWork work;
    private final Run run;
    private final Run follows;
    private final Policy policy;
    private final Units units;

    NightStanding(NightWork work) {
        this.work = work;
        this.run = work.run();
        this.follows = work.follows();
        this.policy = work.policy();
        this.units = work.units();
    }

    /** Returns where everybody stands, by id. */
    List<Stand> stands() {
        return new Standing(policy, work.year(), units.tree()).of(new NightPeople(work, units).assessed(assessor()));
    }

    /** Scores by another policy tell nothing of what the days alone would have brought. */
    private DayAssessor assessor() {
        boolean comparable = follows != null
                && follows.policyDigest().equals(run.policyDigest())
                && work.context().written().sameOn(follows.asOf(), run.asOf());
        return comparable
                ? new DayAssessor(
                        policy,
                        work.year(),
                        units.homes(policy),
                        work.context().year().upTo(follows.asOf()))
                : new DayAssessor(policy, work.year(), units.homes(policy));
    }

    /** Returns what the night tells of where everybody stands. */
    NightModel told(List<Stand> stands) {
        Map<String, KeptStand> before =
                follows == null ? Map.of() : KeptStands.of(work.setting().engine(), follows);
        JobDefinition.Watch watch = work.context().definition().watch();
        Courses courses = new Courses(policy.course(work.year()).size(), stands);
        Function<String, String> name = unit -> units.tree().unit(unit).name();
        LocalDate day = run.asOf();
        ResultModel rows = work.rows();
        return new NightModel(
                day,
                follows == null ? null : follows.asOf(),
                stands.stream().map(Stand::result).toList(),
                new ToDos(policy, day, before, watch.days(), watch.lowestGrades(), watch.margin()).of(stands),
                follows == null
                        ? List.of()
                        : new Changes(before, !follows.policyDigest().equals(run.policyDigest())).of(stands),
                courses.units(name),
                courses.bureaus(name),
                courses.all(),
                rows.rejects(),
                rows.manifesto());
    }
}
