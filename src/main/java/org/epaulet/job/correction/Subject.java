package org.epaulet.job.correction;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.epaulet.assessment.Assessment;
import org.epaulet.job.store.CorrectionStore.KeptDecision;
import org.epaulet.roster.Member;

/**
 * Somebody whom a correction may touch.
 *
 * @param member as the tables now say
 * @param now the year by the records as they now are; null: outside the year
 * @param before as the version before has them; null: it does not know them
 * @param pinned the latest decision that was carried out; null: none
 * @param won whether an earlier decision gave the top grade: a seat that the person has is theirs by that, not by rank
 * @param decisions to be judged, in order of date and kind
 */
record Subject(
        Member member, Assessment now, Version before, KeptDecision pinned, boolean won, List<KeptDecision> decisions) {

    String id() {
        return member.person().id();
    }

    /** Returns why the person is touched; empty: not at all. */
    Set<Cause> causes() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!Objects.equals(now, before == null ? null : before.assessment())) {
            causes.add(Cause.RECORDS);
        }
        if (before == null ? now != null : !member.equals(before.member())) {
            causes.add(Cause.TABLES);
        }
        if (!decisions.isEmpty()) {
            causes.add(Cause.DECISION);
        }
        return causes;
    }

    /** Returns whether the records have changed what the decision that was carried out rested on: it never stands again. */
    boolean outgrown() {
        return pinned != null && !stands();
    }

    /** Returns whether the decision that was carried out still rests on what the records say. */
    boolean stands() {
        return pinned != null
                && now != null
                && now.status().name().equals(pinned.restedStatus())
                && Objects.equals(now.grade(), pinned.restedGrade());
    }
}
