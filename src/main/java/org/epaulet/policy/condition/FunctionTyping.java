package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.epaulet.policy.condition.Operand.Literal;
import org.epaulet.policy.yaml.BadText;
import org.epaulet.policy.yaml.Names;
import org.epaulet.policy.yaml.Nearest;

/**
 * Gives the functions of a condition their meaning, and refuses arguments that they do not take.
 */
final class FunctionTyping {

    private static final List<String> OTHERS = List.of(
            "period",
            "group",
            "votes",
            "rank_in",
            "ranked_in",
            "months_served",
            "min",
            "max",
            "whole",
            "otherwise",
            "if");

    private static final List<String> FUNCTIONS = Stream.of(
                    Arrays.stream(Counted.values()).map(Counted::word),
                    Arrays.stream(Measured.values()).map(Measured::word),
                    OTHERS.stream())
            .flatMap(words -> words)
            .toList();

    private final ConditionTyping typing;
    private final ConditionTerms terms;
    private final Stage until;

    FunctionTyping(ConditionTyping typing, ConditionTerms terms, Stage until) {
        this.typing = typing;
        this.terms = terms;
        this.until = until;
    }

    /**
     * Returns the function of that name of the arguments.
     *
     * @throws BadText if there is none, it cannot be known yet, or takes something else
     */
    ConditionPiece of(ConditionToken name, List<ConditionPiece> arguments) throws BadText {
        if (!FUNCTIONS.contains(name.text())) {
            throw new BadText(
                    name.at(), "unknown function '" + name.text() + "'; " + Nearest.hint(name.text(), FUNCTIONS));
        }
        Counted counted = Counted.of(name.text());
        Measured measured = Measured.of(name.text());
        Stage stage = counted != null
                ? counted.stage()
                : measured != null || name.is("period") || name.is("group") || name.is("votes")
                        ? Stage.SCORED
                        : name.is("rank_in") || name.is("ranked_in") ? Stage.RANKED : Stage.SERVED;
        if (stage.compareTo(until) > 0) {
            throw new BadText(
                    name.at(), name.text() + " is not known yet where this condition is asked; " + typing.known());
        }
        return ConditionPiece.of(
                name.at(),
                counted != null
                        ? new Operand.Count(counted, codes(arguments, counted.what(), terms.of(counted)))
                        : measured != null ? measure(measured, name, arguments) : other(name, arguments));
    }

    private static Set<String> codes(List<ConditionPiece> arguments, String what, Collection<String> known)
            throws BadText {
        Set<String> named = new LinkedHashSet<>();
        for (ConditionPiece argument : arguments) {
            named.add(ConditionTyping.code(argument, what, known));
        }
        return Collections.unmodifiableSet(named);
    }

    private Operand measure(Measured measured, ConditionToken name, List<ConditionPiece> arguments) throws BadText {
        String component = ConditionTyping.code(arguments.get(0), "component", terms.components());
        many(name, arguments, 1, "takes one component");
        return new Operand.Measure(measured, component);
    }

    private Operand other(ConditionToken name, List<ConditionPiece> arguments) throws BadText {
        switch (name.text()) {
            case "period" -> {
                String component = ConditionTyping.code(arguments.get(0), "component", terms.components());
                many(name, arguments, 2, "takes a component and the number of a period");
                int number = counted(arguments.get(1), "the number of a period, counted from 1", 999);
                return new Operand.OfPeriod(component, number);
            }
            case "group" -> {
                String component = ConditionTyping.code(arguments.get(0), "component", terms.components());
                many(name, arguments, 2, "takes a component and one of its groups");
                List<String> known = terms.groups().getOrDefault(component, List.of());
                return new Operand.OfGroup(
                        component, ConditionTyping.code(arguments.get(1), "group of " + component, known));
            }
            case "votes" -> {
                String component = ConditionTyping.code(arguments.get(0), "component", terms.components());
                if (arguments.size() < 2) {
                    throw new BadText(
                            name.at(), "votes takes a component and the grades or words that its ballots name");
                }
                String what = terms.words().getOrDefault(component, List.of()).isEmpty() ? "grade" : "word";
                return new Operand.Votes(
                        component, codes(arguments.subList(1, arguments.size()), what, terms.ballots(component)));
            }
            case "rank_in", "ranked_in" -> {
                List<String> circles = Names.constants(ComparedWithin.class);
                String circle = ConditionTyping.code(arguments.get(0), "circle", circles);
                many(name, arguments, 1, "takes one of " + String.join(", ", circles));
                return new Operand.InCircle(ComparedWithin.valueOf(circle), name.is("ranked_in"));
            }
            case "months_served" -> {
                many(name, arguments, 1, "takes the days of employment that make a month count");
                return new Operand.MonthsServed(counted(arguments.get(0), "a number of days, 1 to 31", 31));
            }
            case "whole" -> {
                many(name, arguments, 1, "takes one number");
                return ConditionTyping.folded(new Operand.Whole(typing.number(arguments.get(0))));
            }
            case "if" -> {
                many(name, arguments, 3, "takes a condition, the number where it holds, and the one where it does not");
                Proposition when = typing.proposition(arguments.get(0));
                typing.refuseImpossible(arguments.get(0).at(), when);
                return new Operand.Choice(when, typing.number(arguments.get(1)), typing.number(arguments.get(2)));
            }
            case "otherwise" -> {
                many(name, arguments, 2, "takes a number that may be missing, and the one instead");
                return new Operand.Otherwise(typing.number(arguments.get(0)), typing.number(arguments.get(1)));
            }
            default -> {
                many(name, arguments, 2, "takes two numbers");
                return ConditionTyping.folded(new Operand.Extreme(
                        name.is("max"), typing.number(arguments.get(0)), typing.number(arguments.get(1))));
            }
        }
    }

    /** Returns a whole number above 0 that the condition writes itself. */
    private int counted(ConditionPiece piece, String what, int most) throws BadText {
        Operand number = typing.operand(piece);
        if (!(number instanceof Literal literal
                && literal.value() instanceof BigDecimal written
                && written.signum() > 0
                && written.scale() <= 0
                && written.compareTo(BigDecimal.valueOf(most)) <= 0)) {
            throw new BadText(piece.at(), "expected " + what);
        }
        return ((BigDecimal) literal.value()).intValueExact();
    }

    private static void many(ConditionToken name, List<ConditionPiece> arguments, int many, String takes)
            throws BadText {
        if (arguments.size() != many) {
            int at = arguments.size() > many ? arguments.get(many).at() : name.at();
            throw new BadText(at, name.text() + " " + takes);
        }
    }
}
