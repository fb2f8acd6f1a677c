package org.epaulet.audit;

import java.util.List;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.BureauGrades;
import org.epaulet.assessment.Contender;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.evidence.Tally;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.report.PersonResult;
import org.epaulet.roster.Member;
import org.epaulet.tier.TierCandidate;
import org.epaulet.tier.TierMove;

/**
 * Everything that one person's year was computed from, computed once more: the material of an explanation.
 *
 * @param assessment computed anew from the tallies
 * @param contenders of the bureau, as the quota saw them
 * @param candidates of the bureau, as the ladder of tiers saw them
 * @param moves of the bureau
 * @param payment null: of a night, which pays nothing
 * @param contract null: no candidate for anything
 * @param published what stands in the published files; null: outside the year, by a correction
 * @param correction null: of the year itself, or of a night
 */
public record Dossier(
        Grounds grounds,
        Assessment assessment,
        BureauGrades grades,
        List<Contender> contenders,
        PersonFigures figures,
        List<TierCandidate> candidates,
        List<TierMove> moves,
        Payment payment,
        ContractCandidate contract,
        PersonResult published,
        CorrectionDossier correction) {

    /** The dossier of somebody who, by a correction, was not employed on any day of the year: nothing was computed (R17). */
    public static Dossier outside(Grounds grounds, CorrectionDossier correction) {
        return new Dossier(grounds, null, null, List.of(), null, List.of(), List.of(), null, null, null, correction);
    }

    /** Returns the assessment that has its consequences: who has a grade is assessed, if only by a decision (R17). */
    Assessment effective() {
        return correction != null && correction.grade() != null ? assessment.decided() : assessment;
    }

    Policy policy() {
        return grounds.policy();
    }

    AssessmentYear year() {
        return grounds.year();
    }

    Member member() {
        return grounds.member();
    }

    String bureau() {
        return grounds.bureau();
    }

    List<ArchivedRecord> records() {
        return grounds.records();
    }

    List<Tally> tallies() {
        return grounds.tallies();
    }

    /** Returns the line of pay; null: of a night, or outside the year. */
    PayLine pay() {
        return payment == null ? null : payment.line();
    }
}
