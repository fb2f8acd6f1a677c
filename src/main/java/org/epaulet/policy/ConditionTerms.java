package org.epaulet.policy;

import java.util.List;
import java.util.Map;

/**
 * The codes of a policy that its conditions may name.
 *
 * @param grades from best to worst
 * @param components codes of components
 * @param events kinds of events
 * @param codes the values of each figure that is a code
 */
record ConditionTerms(
        List<String> grades, List<String> components, List<String> events, Map<Figure, List<String>> codes) {

    /** Returns the values that the figure may take; empty for a figure that is neither a grade nor a code. */
    List<String> of(Figure figure) {
        return figure.type() == FigureType.GRADE ? grades : codes.getOrDefault(figure, List.of());
    }
}
