package org.epaulet.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.Table;
import org.epaulet.evidence.Standing;
import org.epaulet.policy.label.Label;
import org.epaulet.roster.Absence;
import org.epaulet.roster.Event;
import org.epaulet.roster.Person;

/**
 * How every figure of one person's year came about, clause by clause (R3 to R15): data first, told by {@link ExplanationText}
 * or as JSON. Of other people it holds what ranks them and never who they are.
 *
 * @param service R4
 * @param components R5 to R7; empty when not assessed
 * @param total R9; null when not assessed
 * @param grade R10, R11; null unless assessed
 * @param seat R12
 * @param tier R13
 * @param pay R14; null for a night, which pays nothing; of somebody outside the year all from service to contract is
 * @param contract R15
 * @param corrected R17, how a correction's version came about; null: of the year itself, or of a night
 * @param corrections R17, what all corrections made of it, the first first
 */
public record Explanation(
        Origin origin,
        Person person,
        String unitName,
        String bureau,
        List<Record> records,
        List<Rejected> rejected,
        List<EventFacts> events,
        ServiceFacts service,
        StatusFacts status,
        List<ComponentFacts> components,
        TotalFacts total,
        GradeFacts grade,
        SeatFacts seat,
        TierFacts tier,
        PayFacts pay,
        ContractFacts contract,
        CorrectionFacts corrected,
        List<Correction> corrections) {

    /** Returns the same with what corrections made of it. */
    public Explanation with(List<Correction> later) {
        return new Explanation(
                origin,
                person,
                unitName,
                bureau,
                records,
                rejected,
                events,
                service,
                status,
                components,
                total,
                grade,
                seat,
                tier,
                pay,
                contract,
                corrected,
                later);
    }

    /** Returns whether it is about a night: provisional, and without pay. */
    public boolean provisional() {
        return pay == null && corrected == null;
    }

    /** Returns whether a correction found that the person was not employed on any day of the year. */
    public boolean outside() {
        return service == null;
    }

    /**
     * What one correction made of the person (R17); amounts in fen, before and now.
     *
     * @param causes RECORDS, TABLES, DECISION, DISPLACED
     * @param totalBefore null: none; so are the others
     */
    public record Correction(
            long run,
            int number,
            List<String> causes,
            BigDecimal totalBefore,
            BigDecimal total,
            String gradeBefore,
            String grade,
            long grossBefore,
            long gross,
            long due,
            List<Decided> decisions) {}

    /** A decision on the person, and what came of it; grade null: it names none. */
    public record Decided(String kind, String grade, LocalDate date, String by, String outcome) {}

    /** What was published: run, year with its days, policy, software, and the manifest's digest. */
    public record Origin(
            long run,
            int year,
            LocalDate yearStart,
            LocalDate yearEnd,
            int yearDays,
            String policy,
            String policySha256,
            String software,
            String manifestSha256) {}

    /**
     * One evaluation record: where it stood, what it says, and whether it counts (R3).
     *
     * @param score null: it was empty
     * @param noEffect why a record that counts changes nothing (R4 to R6); null: it does
     */
    public record Record(
            String file,
            long line,
            String record,
            long revision,
            LocalDate date,
            String component,
            String item,
            String rater,
            BigDecimal score,
            Standing standing,
            NoEffect noEffect) {}

    /** Why a record that counts changes nothing. */
    public enum NoEffect {
        /** No score of the year is reckoned (R4). */
        NOT_ASSESSED,
        /** It is dated in a period without a day of employment (R5). */
        NOT_EMPLOYED,
        /** It is dated in a period that is all statutory leave (R5). */
        STATUTORY_LEAVE,
        /** It is dated in a period that is not closed yet (R5). */
        PERIOD_OPEN,
        /** It is dated in a period of too few days of presence. */
        FEW_DAYS,
        /** Its group has too few scores (R6). */
        GROUP_DROPPED,
        /** Its component has too few scores in all (R6). */
        COMPONENT_MISSING
    }

    /** A row of the person that was turned away: where it stood, what is wrong with it, and what was expected. */
    public record Rejected(
            Table table, String file, long line, String code, String column, String value, Expected expected) {}

    /** An event, whether it is dated in the year, and whether it is in force on the year's last day (R4). */
    public record EventFacts(Event event, boolean inYear, boolean inForce) {}

    /** Employed days and the absences inside them, each day once in the first class that claims it (R4). */
    public record ServiceFacts(
            LocalDate from,
            LocalDate to,
            int days,
            int neutralDays,
            int ordinaryDays,
            int unexcusedDays,
            List<Absence> absences) {}

    /** The status and the rows of the table asked for it, up to the first that holds (R4). */
    public record StatusFacts(String status, String reason, Label label, boolean conflict, List<Check> checks) {}
}
