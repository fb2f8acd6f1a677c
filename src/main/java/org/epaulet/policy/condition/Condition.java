package org.epaulet.policy.condition;

import java.util.List;
import java.util.Set;
import org.epaulet.policy.yaml.BadText;

/**
 * A condition of a policy: an expression over the typed figures of one person's year, checked when the policy is read.
 *
 * <p>Exact decimals, days and grades; a comparison with a missing value is false.
 */
public final class Condition {

    private final String text;
    private final Proposition proposition;
    private final ConditionNames names;

    private Condition(String text, Proposition proposition) {
        this.text = text;
        this.proposition = proposition;
        this.names = ConditionNames.of(proposition);
    }

    /**
     * Reads a condition.
     *
     * @param until the last stage whose figures may be used
     * @throws BadText if it is none, names what the policy does not know, compares what cannot be compared, or can
     *     never hold
     */
    public static Condition parse(String text, ConditionTerms terms, Stage until) throws BadText {
        return new Condition(text, ConditionParser.parse(text, new ConditionTyping(terms, until)));
    }

    /** Returns whether it holds for the person. */
    public boolean holds(Figures figures) {
        return proposition.holds(figures);
    }

    /** Asks the figures for all that it names, where {@link #holds} ends as soon as it is known. */
    public void ask(Figures figures) {
        proposition.ask(figures);
    }

    /** Returns the figures that it names, in the order of {@link Figure}. */
    public Set<Figure> figures() {
        return names.figures();
    }

    /** Returns the kinds of events that it counts, sorted. */
    public Set<String> events() {
        return names.events();
    }

    /** Returns the functions that it names, each as an expression of its own. */
    public List<Expression> functions() {
        return names.functions();
    }

    /** Returns the components whose scores it names, sorted. */
    public Set<String> components() {
        return names.components();
    }

    /** Returns whether, whenever it holds, one of the earlier ones does; false where that is not easily seen. */
    public boolean coveredBy(List<Condition> earlier) {
        return proposition.coveredBy(
                earlier.stream().map(Condition::proposition).toList());
    }

    /** Returns all that it names. */
    public ConditionNames names() {
        return names;
    }

    /** Returns what it says, part by part. */
    public Proposition proposition() {
        return proposition;
    }

    /** Returns the condition as the policy wrote it. */
    @Override
    public String toString() {
        return text;
    }
}
