package org.epaulet.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.Period;

/**
 * Numbers every cell of a policy and a year: by component, then period, then group, as the policy lists them.
 */
final class TallyCells {

    private static final int MAX = 1 << 16;

    private final List<TallyCell> cells = new ArrayList<>();
    private final List<String> codes;
    private final int[] first;
    private final int[] groups;
    private final int firstDay;
    private final int days;

    /** Of a component by period the period of each day, counted from 0; null for others. */
    private final int[][] periodOfDay;

    TallyCells(Policy policy, AssessmentYear year) {
        int components = policy.components().size();
        Set<String> named = new LinkedHashSet<>(Set.of(""));
        policy.components().forEach(component -> {
            named.addAll(groupCodes(component, policy));
            policy.wordsOf(component).forEach(word -> named.add(word.code()));
        });
        this.codes = List.copyOf(named);
        this.first = new int[components];
        this.groups = new int[components];
        this.periodOfDay = new int[components][];
        this.firstDay = (int) year.start().toEpochDay();
        this.days = year.days();
        for (int component = 0; component < components; component++) {
            add(component, policy.components().get(component), policy, year);
        }
        if (cells.size() > MAX) {
            throw new IllegalArgumentException("policy %s has %d periods and groups in all, more than %d"
                    .formatted(policy.code(), cells.size(), MAX));
        }
    }

    private void add(int number, Component component, Policy policy, AssessmentYear year) {
        List<String> named = groupCodes(component, policy);
        List<String> filled = named.isEmpty() ? List.of("") : named;
        first[number] = cells.size();
        groups[number] = filled.size();
        boolean byPeriod = component.byPeriod();
        List<Period> periods = byPeriod ? year.periods(component.period()) : List.of();
        periodOfDay[number] = byPeriod ? periodOfDay(periods) : null;
        boolean counted = !component.words().isEmpty() && policy.asksForBallots(component.code());
        boolean trimmed = component instanceof Rating rating && (rating.trim() != null || counted)
                || component instanceof Vote vote && vote.byVoters();
        for (int period = 1; period <= Math.max(1, periods.size()); period++) {
            for (String group : filled) {
                cells.add(new TallyCell(component.code(), byPeriod ? period : 0, group, trimmed));
            }
        }
    }

    private int[] periodOfDay(List<Period> periods) {
        int[] numbers = new int[days];
        for (Period period : periods) {
            for (long day = period.from().toEpochDay(); day <= period.to().toEpochDay(); day++) {
                numbers[(int) (day - firstDay)] = period.number() - 1;
            }
        }
        return numbers;
    }

    /** Returns the codes that may stand in the column by which the component groups; a vote's are the grades. */
    static List<String> groupCodes(Component component, Policy policy) {
        return component instanceof Vote vote && !vote.byVoters()
                ? policy.grades().stream().map(Grade::code).toList()
                : component.groups().stream().map(ScoreGroup::code).toList();
    }

    /** Returns the codes of all groups, the empty text first: what an item or a rater mostly is. */
    List<String> codes() {
        return codes;
    }

    List<TallyCell> cells() {
        return cells;
    }

    /** Returns whether the epoch day lies in the year. */
    boolean inYear(int day) {
        return day >= firstDay && day - firstDay < days;
    }

    /** Returns the cell's number. */
    int number(int component, int group, int day) {
        int period = periodOfDay[component] == null ? 0 : periodOfDay[component][day - firstDay];
        return first[component] + period * groups[component] + group;
    }
}
