package org.epaulet.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.delivery.Table;
import org.epaulet.evidence.Standing;
import org.epaulet.pay.AwardPaid;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.Share;
import org.epaulet.policy.Label;
import org.epaulet.roster.Absence;
import org.epaulet.roster.Event;
import org.epaulet.roster.PastGrade;
import org.epaulet.roster.Person;
import org.epaulet.roster.Stay;
import org.epaulet.tier.TierMove;

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
 * @param pay R14; null for a night, which pays nothing
 * @param contract R15
 * @param corrections R17, what later corrections made of it, the first first
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
                later);
    }

    /** Returns whether it is about a night: provisional, and without pay. */
    public boolean provisional() {
        return pay == null;
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
            Table table, String file, long line, String code, String column, String value, String expected) {}

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

    /**
     * A condition of the policy and whether it holds.
     *
     * @param condition as the policy writes it
     * @param figures the values of the figures that it names
     * @param reckoned what its functions came to
     * @param events the person's events that it counts
     * @param countsEvents whether it asks for events at all
     */
    public record Check(
            Label label,
            String condition,
            Label inWords,
            boolean holds,
            SortedMap<String, String> figures,
            List<Reckoned> reckoned,
            List<Event> events,
            boolean countsEvents) {}

    /** What a function of a condition or an expression came to, in words; value null: missing. */
    public record Reckoned(String function, Label inWords, String value) {}

    /** The status and the rows of the table asked for it, up to the first that holds (R4). */
    public record StatusFacts(String status, String reason, Label label, boolean conflict, List<Check> checks) {}

    /** One component; score null: missing; reckoning null: scored by records or by the policy; vote null: no vote, or none counted. */
    public record ComponentFacts(
            String component,
            Label label,
            String mechanism,
            BigDecimal weight,
            BigDecimal fullMarks,
            BigDecimal score,
            List<PeriodFacts> periods,
            List<GroupFacts> groups,
            long scores,
            long minTotal,
            Amount reckoning,
            VoteFacts vote) {}

    /**
     * By what share of the ballots a vote is scored (R7), in percent.
     *
     * @param top of the best grade
     * @param low of the two lowest grades
     * @param vetoed whether that share decides
     * @param step the share of the best grade from which the score is given
     */
    public record VoteFacts(BigDecimal top, BigDecimal low, boolean vetoed, BigDecimal step) {}

    /**
     * One period of a ledger or appraisal; unclamped = base + points, null where scores are given.
     *
     * @param why NOT_EMPLOYED, STATUTORY_LEAVE, FEW_DAYS or NO_SCORE where it does not count
     * @param grade null: none
     * @param leftOut whether it counts, but is no part of the year (去掉最低, 取最好)
     */
    public record PeriodFacts(
            int period,
            LocalDate from,
            LocalDate to,
            boolean counts,
            String why,
            long records,
            BigDecimal points,
            BigDecimal unclamped,
            BigDecimal score,
            boolean failed,
            String grade,
            boolean leftOut) {}

    /** One group: scores ascending where some are trimmed; mean null where dropped. */
    public record GroupFacts(
            String group,
            Label label,
            BigDecimal weight,
            long count,
            int trimmedAtEachEnd,
            List<BigDecimal> scores,
            BigDecimal mean,
            boolean dropped) {

        /** Returns whether it is how often a word of a rating was named: its records stand in their groups too. */
        boolean isWord() {
            return weight == null && dropped;
        }
    }

    /**
     * The total (R9).
     *
     * @param weighted sum of weight × score
     * @param weights of the components that count
     * @param mean weighted ÷ weights, ten decimals, for show
     * @param eventPoints of each event of the year that has any
     * @param factors what the mean is multiplied by
     * @param pointsSum before the limits
     */
    public record TotalFacts(
            BigDecimal weighted,
            BigDecimal weights,
            BigDecimal mean,
            List<CircumstanceFacts> factors,
            List<Points> eventPoints,
            List<CircumstanceFacts> circumstances,
            BigDecimal pointsSum,
            BigDecimal bonus,
            BigDecimal total) {}

    /** The points of one event; not counted: another one of its family has more. */
    public record Points(Event event, BigDecimal points, boolean counts) {}

    /** What else gave or cost points; check null: it holds for everybody. */
    public record CircumstanceFacts(Label label, Check check, Amount reckoning, BigDecimal points) {}

    /** An expression of the policy, in words, and what its figures and functions came to. */
    public record Amount(
            String expression, Label inWords, SortedMap<String, String> figures, List<Reckoned> reckoned) {}

    /**
     * Grade by total, the floors and ceilings that hold, and the grade before the quota (R10, R11).
     *
     * @param conditions of the grades that ask for one, from the best to the one that was reached
     */
    public record GradeFacts(
            String byTotal,
            List<GradeCondition> conditions,
            List<Floor> floors,
            List<Ceiling> ceilings,
            String ceiling,
            String beforeQuota) {}

    /** A condition of a grade. */
    public record GradeCondition(String grade, Check check) {}

    /** A floor rule that holds; beside: the grade is given beside its quota. */
    public record Floor(String floor, boolean beside, Check check) {}

    /** A ceiling rule that holds and what made it hold. */
    public record Ceiling(String ceiling, Check check) {}

    /**
     * Place and seat (R12).
     *
     * @param split whether the seats are the bureau's, split over its pools, and no pool has its own
     * @param assessed of the bureau
     * @param cap top grades of the bureau
     * @param pools of the bureau, with the arithmetic of their seats
     * @param rank null unless assessed
     * @param keys the names of what ranks
     * @param line the candidates around the last seat and the person, in rank order
     */
    public record SeatFacts(
            String pool,
            boolean split,
            int assessed,
            BigDecimal percent,
            int cap,
            List<PoolFacts> pools,
            Integer rank,
            String seat,
            List<String> keys,
            int candidates,
            List<Place> line,
            String grade) {}

    /** A pool's seats: exact = cap × assessed ÷ all assessed, whole part, the seat of the remainder; further: of lower grades. */
    public record PoolFacts(
            String pool,
            List<String> members,
            int assessed,
            String exact,
            int whole,
            int seats,
            boolean own,
            List<Integer> further) {}

    /** Somebody in the pool's ranking, without a name; keys as ranked, null where missing. */
    public record Place(int rank, List<BigDecimal> keys, String gradeBeforeQuota, String seat, boolean self) {}

    /**
     * The tier (R13).
     *
     * @param effective from when the move counts
     * @param firstYear the first full year in the tier; null without one
     * @param years the graded years that count or not, this one included
     * @param previousGrade null: none
     * @param demote whether the year costs a tier
     * @param rise whether it allows a step up
     * @param step null: no step leads up from the tier
     * @param caps room for selection; empty where no selection is asked
     * @param queue those eligible for the same step, in order, without names
     */
    public record TierFacts(
            TierMove move,
            LocalDate effective,
            Integer firstYear,
            List<YearGrade> years,
            String previousGrade,
            boolean assessed,
            Check demote,
            Check enter,
            Check rise,
            Step step,
            List<Cap> caps,
            List<Queued> queue) {}

    /** A year with its grade (null: none), and whether it counts. */
    public record YearGrade(int year, String grade, boolean counts) {}

    /** The next step: so many counted years, by years or by selection; when null: nothing else is asked. */
    public record Step(String from, String to, BigDecimal years, boolean bySelection, Check when, List<Check> early) {}

    /** A cap: percent of base is size, or a number of posts (percent null); held before selection and given in it. */
    public record Cap(
            String name,
            List<String> tiers,
            BigDecimal percent,
            long base,
            long size,
            long held,
            long given,
            boolean raised) {}

    /** Somebody eligible for the step. */
    public record Queued(
            BigDecimal total, List<BigDecimal> keys, BigDecimal countedYears, String outcome, boolean self) {}

    /** What the year pays (R14), in fen; coefficientOf null: the policy writes the number. */
    public record PayFacts(
            String band,
            Label label,
            BigDecimal coefficient,
            Amount coefficientOf,
            Check bandCheck,
            List<Stay> stays,
            List<ShareFacts> shares,
            BigDecimal awardFull,
            List<AwardFacts> awards,
            List<PeriodAwardFacts> periodAwards,
            List<DeductionFacts> deductions,
            List<SubsidyFacts> subsidies,
            List<HonourPaid> honours,
            PayLine line) {}

    /** An award of the year: full in fen, of a full year where it is prorated; parts where that changed; check null: by grade alone. */
    public record AwardFacts(
            Label label,
            String grade,
            Check check,
            Amount reckoning,
            boolean prorated,
            long full,
            long fen,
            List<AwardPaid.Part> parts) {}

    /** What is kept back from the awards; check null: from everybody's. */
    public record DeductionFacts(Label label, Check check, Amount reckoning, Amount atMost, long fen) {}

    /** A subsidy of one day; check null: for everybody who is employed on it. */
    public record SubsidyFacts(Label label, LocalDate day, boolean employed, Check check, long fen) {}

    /**
     * What one period pays.
     *
     * @param rank 0: places do not decide
     * @param band null: none fits
     * @param pays what the band pays, in words; null: none fits
     * @param standardFen the monthly performance standard that it is reckoned by; 0: it is not
     * @param days employed in the period, where it is prorated; else 0
     * @param ofDays days of the period, where it is prorated; else 0
     */
    public record PeriodAwardFacts(
            String component,
            int period,
            LocalDate from,
            LocalDate to,
            BigDecimal score,
            String grade,
            int rank,
            int ranked,
            Label band,
            Label pays,
            long standardFen,
            int days,
            int ofDays,
            long fen) {}

    /**
     * The share of one pool.
     *
     * @param standardFen the monthly standard the person brings
     * @param contributors how many people's standards make the pool; 0: a budget
     * @param standards whose sum makes the pool, highest first; empty: a budget
     * @param changedFenDays by how much standards that changed within the year depart from that, fen × days
     * @param totalWeight of everybody
     * @param weights whose sum that is, highest first
     * @param weight coefficient × days
     * @param exact share in fen, four decimals, for show
     * @param step fen of which every share is a multiple
     * @param restStays whether what rounding down leaves over stays undistributed
     * @param whole fen rounded down to the step
     * @param leftOverFen how many fen were left over by everybody's rounding down and given out, a step each
     * @param leftOverFrom the smallest part of a fen, or fen below a step, that still got one of them, four decimals; null: none was
     *     given
     * @param leftOver whether one of the left-over steps went to the person
     * @param docked what is kept back from the share
     */
    public record ShareFacts(
            String unit,
            boolean budgeted,
            long pool,
            long standardFen,
            int contributors,
            List<Standard> standards,
            long changedFenDays,
            BigDecimal totalWeight,
            List<Weight> weights,
            BigDecimal weight,
            String exact,
            long step,
            boolean restStays,
            long whole,
            long leftOverFen,
            String leftOverFrom,
            boolean leftOver,
            List<DockedFacts> docked,
            Share share) {}

    /**
     * What is kept back from a share.
     *
     * @param check when; null: from everybody
     * @param reckoning the amount of the year; null: a percentage
     * @param percent of the share; null: an amount
     * @param atMost null: no limit
     * @param yearFen the amount of the year; 0: a percentage
     * @param fen of this share, before the share limits it
     */
    public record DockedFacts(
            Label label, Check check, Amount reckoning, BigDecimal percent, Amount atMost, long yearFen, long fen) {}

    /** So many days in a unit by a monthly standard, in fen, of everybody who has it. */
    public record Standard(long monthlyFen, long days) {}

    /** So many days in a unit by a coefficient, of everybody who has it. */
    public record Weight(BigDecimal coefficient, long days) {}

    /** What the person is a candidate for (R15), with the rules that hold; what is null is not proposed or not due. */
    public record ContractFacts(
            boolean employed,
            ContractCandidate candidate,
            Check termination,
            Check expiry,
            Check recognition,
            List<Label> missing,
            Severance severance,
            List<PastGrade> history) {}

    /** Severance: from the first day to the end, both included, in full years and a rest. */
    public record Severance(LocalDate from, LocalDate to, int years, int months, int days, BigDecimal result) {}
}
