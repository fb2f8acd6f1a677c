package org.epaulet.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.Seat;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Person;
import org.epaulet.tier.TierMove;

/**
 * Everything that the outputs show about one person who was employed in the year.
 *
 * @param bureau code of the unit at the top
 * @param unit at the end of the year, or on leaving
 * @param pool comparison class after merging
 * @param reason of the status; null when assessed
 * @param scores one for each component in the policy's order, six decimals, null where missing; empty when not assessed
 * @param bonus two decimals; null when not assessed
 * @param total two decimals; null when not assessed or without any component
 * @param thresholdGrade null unless assessed; so are ceiling, grade, rank
 * @param seat null unless a candidate
 * @param contract null: no candidate for anything
 * @param contractKind kind of the present contract
 * @param contractEnd null: open
 * @param contractNo null: unknown
 * @param postSince null: unknown
 * @param protection code of a special protection; null: none
 */
public record PersonResult(
        String id,
        String name,
        String bureau,
        String unit,
        String unitName,
        String pool,
        AssessmentStatus status,
        String reason,
        List<BigDecimal> scores,
        BigDecimal bonus,
        BigDecimal total,
        String thresholdGrade,
        String ceiling,
        String grade,
        Integer rank,
        Seat seat,
        TierMove tier,
        PayLine pay,
        ContractCandidate contract,
        ContractKind contractKind,
        LocalDate contractEnd,
        Integer contractNo,
        LocalDate postSince,
        String protection) {

    public PersonResult {
        scores = Collections.unmodifiableList(new ArrayList<>(scores));
    }

    /** Returns the score of the component at that place of the policy; null where it is missing. */
    BigDecimal score(int place) {
        return place < scores.size() ? scores.get(place) : null;
    }

    /** Shows the id alone: a person's record never reaches a log. */
    @Override
    public String toString() {
        return "PersonResult[" + id + "]";
    }

    /**
     * Returns what the outputs show of a person.
     *
     * @param bureau code of the unit at the top
     * @param unitName of the person's unit
     * @param contract null: no candidate for anything
     */
    public static PersonResult of(
            Person person,
            String bureau,
            String unitName,
            Assessment assessment,
            Graded graded,
            TierMove tier,
            PayLine pay,
            ContractCandidate contract) {
        return new PersonResult(
                person.id(),
                person.name(),
                bureau,
                person.unit(),
                unitName,
                graded.pool(),
                assessment.status(),
                assessment.reason(),
                assessment.scores().stream()
                        .map(ComponentScore::score)
                        .collect(ArrayList::new, List::add, List::addAll),
                assessment.bonus(),
                assessment.total(),
                assessment.thresholdGrade(),
                assessment.ceiling(),
                graded.grade(),
                graded.rank(),
                graded.seat(),
                tier,
                pay,
                contract,
                person.contract(),
                person.contractEnd(),
                person.contractNo(),
                person.postSince(),
                person.protection());
    }
}
