package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Policy;
import org.epaulet.policy.StatusRule;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Member;

/**
 * Assesses one person after the other: service, components, total, status, grade and ceilings (R4 to R11).
 *
 * <p>Holds no state of a person; threads may share it.
 */
public final class Assessor {

    private final Policy policy;
    private final AssessmentYear year;
    private final ServiceDays serviceDays;
    private final TotalScoring totals;
    private final Grading grading;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<ComponentScoring> scorings = new ArrayList<>();

    /** Assesses that year by that policy. */
    public Assessor(Policy policy, AssessmentYear year) {
        this.policy = policy;
        this.year = year;
        this.serviceDays = new ServiceDays(year, policy.absences());
        this.totals = new TotalScoring(policy, year);
        this.grading = new Grading(policy, year);
        for (Component component : policy.components()) {
            places.put(component.code(), scorings.size());
            scorings.add(ComponentScoring.of(component, policy, year));
        }
    }

    /**
     * Returns what the year comes to before the quota, empty for a person outside the year.
     *
     * @param tallies the person's, in any order, at most one for each component, period and group
     * @throws IllegalArgumentException if a tally or absence names what the policy does not have
     * @throws IllegalStateException if the policy's statuses let somebody without a total be assessed and none withholds
     */
    public Optional<Assessment> assess(Member member, List<Tally> tallies) {
        return scored(member, tallies).map(scored -> rated(member, scored));
    }

    /**
     * Returns components, bonus and total, the status not being known yet; empty for a person outside the year.
     *
     * @param tallies as {@link #assess} takes them
     * @throws IllegalArgumentException if a tally or absence names what the policy does not have
     */
    public Optional<Assessment> scored(Member member, List<Tally> tallies) {
        return serviceDays.of(member).map(service -> scored(member, service, tallies));
    }

    /** Returns whether the person has an employed day in the year. */
    public boolean inYear(Member member) {
        return serviceDays.of(member).isPresent();
    }

    private Assessment scored(Member member, Service service, List<Tally> tallies) {
        List<List<Tally>> byComponent = byComponent(tallies);
        List<ComponentScore> scores = new ArrayList<>(scorings.size());
        for (int place = 0; place < scorings.size(); place++) {
            ComponentScore score = scorings.get(place)
                    .score(
                            member.person().unit(),
                            service,
                            byComponent.get(place),
                            () -> PersonFigures.before(
                                    member,
                                    year,
                                    Assessment.scored(member.person().id(), service, scores, null, null, 0)));
            scores.add(weighted(place, member, service, score));
        }
        return summed(member, service, scores);
    }

    private Assessment summed(Member member, Service service, List<ComponentScore> scores) {
        int failed = 0;
        for (ComponentScore score : scores) {
            for (PeriodScore period : score.periods()) {
                failed += period.failed() ? 1 : 0;
            }
        }
        BigDecimal bonus = policy.total().circumstances().isEmpty()
                ? totals.bonus(member.events())
                : totals.bonus(member.events(), PersonFigures.served(member, year, service));
        List<BigFraction> factors = policy.total().factors().isEmpty()
                ? List.of()
                : totals.factors(PersonFigures.before(
                        member, year, Assessment.scored(member.person().id(), service, scores, null, null, failed)));
        BigDecimal total = totals.total(scores, bonus, factors);
        return Assessment.scored(member.person().id(), service, scores, bonus, total, failed);
    }

    /** A component may weigh otherwise for some people. */
    private ComponentScore weighted(int place, Member member, Service service, ComponentScore score) {
        Component component = policy.components().get(place);
        return component.weights().isEmpty()
                ? score
                : score.weighing(component.weightFor(PersonFigures.served(member, year, service)));
    }

    private List<List<Tally>> byComponent(List<Tally> tallies) {
        List<List<Tally>> byComponent = new ArrayList<>(scorings.size());
        scorings.forEach(scoring -> byComponent.add(new ArrayList<>()));
        for (Tally tally : tallies) {
            Integer place = places.get(tally.component());
            if (place == null) {
                throw new IllegalArgumentException(
                        "Policy %s has no component %s.".formatted(policy.code(), tally.component()));
            }
            byComponent.get(place).add(tally);
        }
        return byComponent;
    }

    /**
     * Returns what the year comes to before the quota.
     *
     * @param scored as {@link #scored} returned it for the person
     * @throws IllegalStateException if the policy's statuses let somebody without a total be assessed and none withholds
     */
    public Assessment rated(Member member, Assessment scored) {
        PersonFigures figures = PersonFigures.before(member, year, scored);
        StatusRule first = policy.statuses().stream()
                .filter(rule -> rule.when().holds(figures))
                .findFirst()
                .orElse(null);
        AssessmentStatus status = first == null ? AssessmentStatus.ASSESSED : first.status();
        return switch (status) {
            case NOT_ASSESSED -> scored.notAssessed(first.reason());
            case WITHHELD -> scored.withheld(first.reason());
            case ASSESSED -> scored.total() == null ? withheldWithoutTotal(scored) : grading.grade(member, scored);
        };
    }

    /** Nobody is graded without a total; the row of the table that asks for enough components says why. */
    private Assessment withheldWithoutTotal(Assessment scored) {
        List<StatusRule> withholding = policy.statuses().stream()
                .filter(rule -> rule.status() == AssessmentStatus.WITHHELD)
                .toList();
        if (withholding.isEmpty()) {
            throw new IllegalStateException(
                    "Somebody has no total, and policy %s has no status that withholds a grade: add one to `statuses`."
                            .formatted(policy.code()));
        }
        StatusRule reason = withholding.stream()
                .filter(rule -> rule.when().figures().contains(Figure.PRESENT_WEIGHT))
                .findFirst()
                .orElse(withholding.get(withholding.size() - 1));
        return scored.withheld(reason.reason());
    }
}
