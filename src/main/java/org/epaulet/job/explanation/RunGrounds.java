package org.epaulet.job.explanation;

import java.util.List;
import org.epaulet.audit.Explanation;
import org.epaulet.audit.Grounds;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.evidence.Tally;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Member;

/** What the explanations of one run rest on, whatever its job. */
final class RunGrounds {

    private final Engine engine;
    private final Run run;
    private final Policy policy;
    private final AssessmentYear year;
    private final Units units;

    RunGrounds(Engine engine, Run run, Policy policy, AssessmentYear year, Units units) {
        this.engine = engine;
        this.run = run;
        this.policy = policy;
        this.year = year;
        this.units = units;
    }

    /** Returns those of a person with these records. */
    Grounds of(Member member, List<ArchivedRecord> records, List<Tally> tallies) {
        String unit = member.person().unit();
        return new Grounds(
                origin(),
                policy,
                year,
                member,
                units.tree().unit(unit).name(),
                units.tree().bureau(unit),
                records,
                tallies,
                rejected(member.person().id()));
    }

    private Explanation.Origin origin() {
        return new Explanation.Origin(
                run.number(),
                year.number(),
                year.start(),
                year.end(),
                year.days(),
                policy.code(),
                run.policyDigest(),
                run.software(),
                run.manifestDigest());
    }

    private List<Explanation.Rejected> rejected(String person) {
        return new IntakeStore(engine.jdbc(), run.number())
                .rejectsOf(person).stream()
                        .map(reject -> new Explanation.Rejected(
                                reject.table(),
                                reject.file(),
                                reject.line(),
                                reject.code().name(),
                                reject.column(),
                                reject.value(),
                                reject.message()))
                        .toList();
    }
}
