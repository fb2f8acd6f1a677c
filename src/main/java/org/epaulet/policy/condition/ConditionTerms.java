package org.epaulet.policy.condition;

import java.util.List;
import java.util.Map;

/**
 * The codes of a policy that its conditions may name.
 *
 * @param grades from best to worst
 * @param components codes of components
 * @param events kinds of events
 * @param periodGrades grades of a period
 * @param absences kinds of absence
 * @param items items of the catalogues
 * @param words that the records of each component may name for a score
 * @param groups of each component that is given by groups
 * @param codes the values of each figure that is a code
 */
public record ConditionTerms(
        List<String> grades,
        List<String> components,
        List<String> events,
        List<String> periodGrades,
        List<String> absences,
        List<String> items,
        Map<String, List<String>> words,
        Map<String, List<String>> groups,
        Map<Figure, List<String>> codes) {

    /** Terms of a policy whose periods have no grades, without absences and catalogues. */
    ConditionTerms(List<String> grades, List<String> components, List<String> events, Map<Figure, List<String>> codes) {
        this(grades, components, events, List.of(), List.of(), List.of(), Map.of(), Map.of(), codes);
    }

    /** Returns the codes by which the function counts. */
    List<String> of(Counted counted) {
        return switch (counted) {
            case EVENTS, IN_FORCE, IN_TIER, EVER -> events;
            case DAYS, LONGEST -> absences;
            case ITEMS -> items;
            case PERIODS, PERIODS_IN_ROW -> periodGrades;
            case IN_ROW, YEARS, TIER_YEARS, CONTRACT_YEARS -> grades;
        };
    }

    /** Returns what the ballots of the component may name: its words, else grades. */
    List<String> ballots(String component) {
        List<String> named = words.getOrDefault(component, List.of());
        return named.isEmpty() ? grades : named;
    }

    /** Returns the values that the figure may take; empty for a figure that is neither a grade nor a code. */
    public List<String> of(Figure figure) {
        return figure.type() == FigureType.GRADE ? grades : codes.getOrDefault(figure, List.of());
    }
}
