package org.epaulet.audit;

import java.util.List;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.BureauGrades;
import org.epaulet.assessment.Contender;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.evidence.Tally;
import org.epaulet.pay.AwardPaid;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.PeriodPaid;
import org.epaulet.pay.ShareClaim;
import org.epaulet.pay.UnitPool;
import org.epaulet.policy.Policy;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.report.PersonResult;
import org.epaulet.roster.Member;
import org.epaulet.roster.Stay;
import org.epaulet.tier.TierCandidate;
import org.epaulet.tier.TierMove;

/**
 * Everything that one person's year was computed from, computed once more: the material of an explanation.
 *
 * @param origin what was published
 * @param rejected rows of the person that were turned away
 * @param assessment computed anew from the tallies
 * @param contenders of the bureau, as the quota saw them
 * @param candidates of the bureau, as the ladder of tiers saw them
 * @param moves of the bureau
 * @param stays of the person
 * @param pools of the units in which the person had a day
 * @param claims on these pools, of everybody
 * @param pay null: of a night, which pays nothing
 * @param awards of the year that the person gets
 * @param periodAwards what each period paid
 * @param contract null: no candidate for anything
 * @param published what stands in the published files; null: outside the year, by a correction
 * @param correction null: of the year itself, or of a night
 */
public record Dossier(
        Explanation.Origin origin,
        Policy policy,
        AssessmentYear year,
        Member member,
        String unitName,
        String bureau,
        List<ArchivedRecord> records,
        List<Tally> tallies,
        List<Explanation.Rejected> rejected,
        Assessment assessment,
        BureauGrades grades,
        List<Contender> contenders,
        PersonFigures figures,
        List<TierCandidate> candidates,
        List<TierMove> moves,
        Band band,
        List<Stay> stays,
        List<UnitPool> pools,
        List<ShareClaim> claims,
        PayLine pay,
        List<AwardPaid> awards,
        List<PeriodPaid> periodAwards,
        List<HonourPaid> honours,
        ContractCandidate contract,
        PersonResult published,
        CorrectionDossier correction) {

    /** The dossier of a year or of a night, which corrects nothing. */
    public Dossier(
            Explanation.Origin origin,
            Policy policy,
            AssessmentYear year,
            Member member,
            String unitName,
            String bureau,
            List<ArchivedRecord> records,
            List<Tally> tallies,
            List<Explanation.Rejected> rejected,
            Assessment assessment,
            BureauGrades grades,
            List<Contender> contenders,
            PersonFigures figures,
            List<TierCandidate> candidates,
            List<TierMove> moves,
            Band band,
            List<Stay> stays,
            List<UnitPool> pools,
            List<ShareClaim> claims,
            PayLine pay,
            List<AwardPaid> awards,
            List<PeriodPaid> periodAwards,
            List<HonourPaid> honours,
            ContractCandidate contract,
            PersonResult published) {
        this(
                origin,
                policy,
                year,
                member,
                unitName,
                bureau,
                records,
                tallies,
                rejected,
                assessment,
                grades,
                contenders,
                figures,
                candidates,
                moves,
                band,
                stays,
                pools,
                claims,
                pay,
                awards,
                periodAwards,
                honours,
                contract,
                published,
                null);
    }

    /** Returns the assessment that has its consequences: who has a grade is assessed, if only by a decision (R17). */
    Assessment effective() {
        return correction != null && correction.grade() != null ? assessment.decided() : assessment;
    }
}
