package org.epaulet.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.PeriodGrade;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.ConditionNames;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.contract.ContractRule;
import org.epaulet.policy.grade.CeilingRule;
import org.epaulet.policy.grade.FloorRule;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.grade.QuotaRule;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.pay.PayRule;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.yaml.Derived;
import org.epaulet.policy.yaml.Optional;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.Period;
import org.epaulet.policy.year.YearRule;

/**
 * The rule book of a bureau (考核办法) as data: every number, label, table and condition of the rules R1 to R17.
 *
 * @param code how runs name it
 * @param components in the order in which results show them; their weights sum to the full marks of the total
 * @param grades from best to worst
 * @param procedure what happens to a year once it is calculated; null: the policy does not say
 * @param parameters what the regulation leaves open or changes with time
 * @param floors rules that lift a grade
 * @param unitKinds kinds of units, the first that takes a unit; empty: the policy tells none apart
 * @param history the values of other days; null where none has
 */
public record Policy(
        String code,
        Label title,
        YearRule year,
        Vocabulary words,
        List<Component> components,
        TotalRule total,
        List<EventKind> events,
        List<AbsenceKind> absences,
        List<StatusRule> statuses,
        List<Grade> grades,
        List<CeilingRule> ceilings,
        QuotaRule quota,
        TierRule tiers,
        PayRule pay,
        ContractRule contracts,
        @Optional Procedure procedure,
        @Optional List<Parameter> parameters,
        @Optional List<FloorRule> floors,
        @Optional List<UnitKind> unitKinds,
        @Derived PolicyHistory history) {

    public Policy {
        unitKinds = unitKinds == null ? List.of() : List.copyOf(unitKinds);
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
        floors = floors == null ? List.of() : List.copyOf(floors);
    }

    /** A policy without procedure and parameters. */
    public Policy(
            String code,
            Label title,
            YearRule year,
            Vocabulary words,
            List<Component> components,
            TotalRule total,
            List<EventKind> events,
            List<AbsenceKind> absences,
            List<StatusRule> statuses,
            List<Grade> grades,
            List<CeilingRule> ceilings,
            QuotaRule quota,
            TierRule tiers,
            PayRule pay,
            ContractRule contracts) {
        this(
                code,
                title,
                year,
                words,
                components,
                total,
                events,
                absences,
                statuses,
                grades,
                ceilings,
                quota,
                tiers,
                pay,
                contracts,
                null,
                null,
                null,
                null,
                null);
    }

    /** Returns the policy with the values that are in force on the day. */
    public Policy on(LocalDate day) {
        return history == null ? this : history.on(day);
    }

    /** Returns whether the same values are in force on both days, and on all between them. */
    public boolean sameOn(LocalDate one, LocalDate other) {
        return history == null
                || (one.isAfter(other) ? history.stretches(other, one) : history.stretches(one, other)).size() == 1;
    }

    /** Returns the days from one to another, both included, cut where a value changes. */
    public List<Stretch> stretches(LocalDate from, LocalDate to) {
        return history == null ? List.of(new Stretch(from, to, this)) : history.stretches(from, to);
    }

    /** Some days, first and last included, and the policy in force on all of them. */
    public record Stretch(LocalDate from, LocalDate to, Policy policy) {

        /** Returns how many days there are. */
        public int days() {
            return (int) ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    Policy with(PolicyHistory versions) {
        return new Policy(
                code,
                title,
                year,
                words,
                components,
                total,
                events,
                absences,
                statuses,
                grades,
                ceilings,
                quota,
                tiers,
                pay,
                contracts,
                procedure,
                parameters,
                floors,
                unitKinds,
                versions);
    }

    /** Returns the grades that periods may have, of all components. */
    public List<PeriodGrade> periodGrades() {
        return components.stream()
                .flatMap(component -> component.grades().stream())
                .toList();
    }

    /** Returns the component whose periods nights show as the course: the first ledger, or else the first that has periods. */
    public java.util.Optional<Component> ofCourse() {
        return components.stream()
                .filter(Ledger.class::isInstance)
                .findFirst()
                .or(() -> components.stream().filter(Component::byPeriod).findFirst());
    }

    /** Returns the periods of that year by which nights show the course; the year's own, if no component has any. */
    public List<Period> course(AssessmentYear of) {
        return of.periods(ofCourse().map(Component::period).orElse(null));
    }

    /** Returns how many periods of that year each component has that is scored by periods. */
    public Map<String, Integer> periods(AssessmentYear of) {
        Map<String, Integer> periods = new TreeMap<>();
        components.stream()
                .filter(Component::byPeriod)
                .forEach(component -> periods.put(
                        component.code(), of.periods(component.period()).size()));
        return periods;
    }

    /** Returns the items of all catalogues. */
    public List<CatalogueItem> items() {
        return components.stream()
                .filter(Ledger.class::isInstance)
                .flatMap(ledger -> ((Ledger) ledger).catalogue().stream())
                .toList();
    }

    /**
     * Returns the words that records of the component may name for a score: its own, or the grades where a vote counts by classes of
     * voters, each worth its place.
     */
    public List<CatalogueItem> wordsOf(Component component) {
        return component instanceof Vote vote && vote.byVoters()
                ? grades.stream()
                        .map(grade ->
                                new CatalogueItem(grade.code(), grade.label(), BigDecimal.valueOf(place(grade.code()))))
                        .toList()
                : component.words();
    }

    /** Returns whether the scores of single periods are needed after the year is scored. */
    public boolean asksForPeriods() {
        return !periodGrades().isEmpty()
                || !pay.periodAwards().isEmpty()
                || Asking.in(this).anyMatch(ConditionNames::periods);
    }

    /** Returns whether it is needed after the year is scored how many records name what. */
    public boolean asksForGroups() {
        return Asking.in(this).anyMatch(ConditionNames::groups);
    }

    /** Returns whether it is asked which bureau or kind of unit people belong to. */
    public boolean asksForHomes() {
        return Asking.in(this)
                .anyMatch(names -> names.figures().contains(Figure.BUREAU)
                        || names.figures().contains(Figure.UNIT_KIND));
    }

    /** Returns whether places in unit, pool or bureau are asked for. */
    public boolean asksForRanks() {
        return Asking.in(this).anyMatch(ConditionNames::ranks);
    }

    /** Returns whether it is asked how many ballots of the component name something. */
    public boolean asksForBallots(String component) {
        return Asking.in(this).anyMatch(names -> names.ballots().contains(component));
    }

    /** Returns whether a grade depends on how others of the bureau scored, before any quota: by rank, by shares of periods. */
    public boolean ratesByBureau() {
        Stream<Condition> conditions = Stream.of(
                        grades.stream().map(Grade::when),
                        floors.stream().map(FloorRule::when),
                        ceilings.stream().map(CeilingRule::when))
                .flatMap(whens -> whens)
                .filter(Objects::nonNull);
        return periodGrades().stream().anyMatch(grade -> grade.percent() != null)
                || conditions.map(Condition::names).anyMatch(Policy::asksForPlaces);
    }

    private static boolean asksForPlaces(ConditionNames names) {
        return names.ranks()
                || names.figures().contains(Figure.RANK)
                || names.figures().contains(Figure.RANKED);
    }

    /** Returns the grade that is the quota's. */
    public Grade topGrade() {
        return grades.get(0);
    }

    /** Returns the place of the grade among the grades, 0 the best; -1 for none. */
    public int place(String grade) {
        for (int place = 0; place < grades.size(); place++) {
            if (grades.get(place).code().equals(grade)) {
                return place;
            }
        }
        return -1;
    }
}
