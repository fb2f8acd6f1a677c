package org.epaulet.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.epaulet.policy.Operand.Literal;
import org.epaulet.policy.Operand.Named;
import org.epaulet.policy.yaml.BadText;
import org.epaulet.policy.yaml.Names;
import org.epaulet.policy.yaml.Nearest;

/**
 * Gives the words of a condition their meaning, and refuses what does not go together.
 */
final class ConditionTyping {

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

    private final ConditionTerms terms;
    private final Stage until;

    /**
     * Creates it.
     *
     * @param until the last stage whose figures may be used
     */
    ConditionTyping(ConditionTerms terms, Stage until) {
        this.terms = terms;
        this.until = until;
    }

    ConditionPiece single(ConditionToken token) throws BadText {
        return switch (token.kind()) {
            case NUMBER -> ConditionPiece.literal(token, FigureType.NUMBER, plain(new BigDecimal(token.text())));
            case DAY -> ConditionPiece.literal(token, FigureType.DATE, day(token));
            case WORD -> word(token);
            case QUOTED -> ConditionPiece.word(token);
            case SIGN, END -> throw new BadText(token.at(), "expected a figure or a value, found " + token.shown());
        };
    }

    private ConditionPiece word(ConditionToken token) throws BadText {
        if (token.is("true") || token.is("false")) {
            return ConditionPiece.literal(token, FigureType.TRUTH, Boolean.valueOf(token.text()));
        }
        for (Figure figure : Figure.values()) {
            if (figure.word().equals(token.text())) {
                if (figure.stage().compareTo(until) > 0) {
                    throw new BadText(
                            token.at(), figure.word() + " is not known yet where this condition is asked; " + known());
                }
                if (figure == Figure.UNIT_KIND && terms.of(figure).isEmpty()) {
                    throw new BadText(token.at(), "the policy tells no kinds of units apart; add unit_kinds");
                }
                return ConditionPiece.of(token.at(), new Named(figure, terms.of(figure)));
            }
        }
        return ConditionPiece.word(token);
    }

    private String known() {
        return "it may use figures of the stage" + (until == Stage.SERVED ? " " : "s up to ") + until;
    }

    private static LocalDate day(ConditionToken token) throws BadText {
        try {
            return LocalDate.parse(token.text());
        } catch (DateTimeException noSuchDay) {
            throw new BadText(token.at(), "there is no day " + token.text());
        }
    }

    /** Equal numbers are to be equal literals, however many zeros they end in. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    ConditionPiece function(ConditionToken name, List<ConditionPiece> arguments) throws BadText {
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
            throw new BadText(name.at(), name.text() + " is not known yet where this condition is asked; " + known());
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
            named.add(code(argument, what, known));
        }
        return Collections.unmodifiableSet(named);
    }

    private Operand measure(Measured measured, ConditionToken name, List<ConditionPiece> arguments) throws BadText {
        String component = code(arguments.get(0), "component", terms.components());
        many(name, arguments, 1, "takes one component");
        return new Operand.Measure(measured, component);
    }

    private Operand other(ConditionToken name, List<ConditionPiece> arguments) throws BadText {
        switch (name.text()) {
            case "period" -> {
                String component = code(arguments.get(0), "component", terms.components());
                many(name, arguments, 2, "takes a component and the number of a period");
                int number = counted(arguments.get(1), "the number of a period, counted from 1", 999);
                return new Operand.OfPeriod(component, number);
            }
            case "group" -> {
                String component = code(arguments.get(0), "component", terms.components());
                many(name, arguments, 2, "takes a component and one of its groups");
                List<String> known = terms.groups().getOrDefault(component, List.of());
                return new Operand.OfGroup(component, code(arguments.get(1), "group of " + component, known));
            }
            case "votes" -> {
                String component = code(arguments.get(0), "component", terms.components());
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
                String circle = code(arguments.get(0), "circle", circles);
                many(name, arguments, 1, "takes one of " + String.join(", ", circles));
                return new Operand.InCircle(ComparedWithin.valueOf(circle), name.is("ranked_in"));
            }
            case "months_served" -> {
                many(name, arguments, 1, "takes the days of employment that make a month count");
                return new Operand.MonthsServed(counted(arguments.get(0), "a number of days, 1 to 31", 31));
            }
            case "whole" -> {
                many(name, arguments, 1, "takes one number");
                return folded(new Operand.Whole(number(arguments.get(0))));
            }
            case "if" -> {
                many(name, arguments, 3, "takes a condition, the number where it holds, and the one where it does not");
                Proposition when = proposition(arguments.get(0));
                refuseImpossible(arguments.get(0).at(), when);
                return new Operand.Choice(when, number(arguments.get(1)), number(arguments.get(2)));
            }
            case "otherwise" -> {
                many(name, arguments, 2, "takes a number that may be missing, and the one instead");
                return new Operand.Otherwise(number(arguments.get(0)), number(arguments.get(1)));
            }
            default -> {
                many(name, arguments, 2, "takes two numbers");
                return folded(new Operand.Extreme(name.is("max"), number(arguments.get(0)), number(arguments.get(1))));
            }
        }
    }

    /** Returns a whole number above 0 that the condition writes itself. */
    private int counted(ConditionPiece piece, String what, int most) throws BadText {
        Operand number = operand(piece);
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

    private static String code(ConditionPiece piece, String what, Collection<String> known) throws BadText {
        if (!piece.written()) {
            throw new BadText(piece.at(), "expected the code of a " + what);
        }
        String code = piece.token().text();
        if (!known.contains(code)) {
            throw new BadText(piece.at(), "unknown " + what + " '" + code + "'; " + Nearest.hint(code, known));
        }
        return code;
    }

    Operand operand(ConditionPiece piece) throws BadText {
        if (piece.operand() != null) {
            return piece.operand();
        }
        if (piece.token() == null) {
            throw new BadText(piece.at(), "expected a figure or a value, found a condition");
        }
        String word = piece.token().text();
        List<String> figures = Arrays.stream(Figure.values()).map(Figure::word).toList();
        String nearest = Nearest.of(word, figures);
        throw new BadText(
                piece.at(),
                "unknown figure '" + word + "'"
                        + (nearest == null
                                ? "; a code with other signs than letters, digits and _ stands in quotes"
                                : "; did you mean " + nearest + "?"));
    }

    Proposition proposition(ConditionPiece piece) throws BadText {
        if (piece.proposition() != null) {
            return piece.proposition();
        }
        Operand operand = operand(piece);
        if (operand.type() != FigureType.TRUTH) {
            throw new BadText(piece.at(), "expected a condition, found " + a(operand.type()) + "; compare it");
        }
        return operand instanceof Named figure
                ? new Proposition.Flag(figure)
                : new Proposition.Known((Boolean) ((Literal) operand).value());
    }

    Proposition not(Proposition proposition) {
        return proposition instanceof Proposition.Known known
                ? new Proposition.Known(!known.holds())
                : new Proposition.Not(proposition);
    }

    Proposition compare(ConditionPiece left, Comparison comparison, int sign, ConditionPiece right) throws BadText {
        boolean turned = left.written() && !right.written();
        Operand first = turned ? operand(right) : operand(left);
        Operand second = against(first, turned ? left : right);
        if (comparison.ordered() && (first.type() == FigureType.CODE || first.type() == FigureType.TRUTH)) {
            throw new BadText(sign, "a code or truth has no order; use = or !=");
        }
        if (first instanceof Literal one && second instanceof Literal other) {
            return new Proposition.Known(comparison.holds(one.type(), one.value(), other.value()));
        }
        return new Proposition.Compare(first, turned ? comparison.mirrored() : comparison, second);
    }

    Proposition among(ConditionPiece left, List<ConditionPiece> values) throws BadText {
        Operand operand = operand(left);
        List<Literal> literals = new ArrayList<>();
        for (ConditionPiece value : values) {
            if (!(against(operand, value) instanceof Literal literal)) {
                throw new BadText(value.at(), "a list holds values, no figures");
            }
            literals.add(literal);
        }
        return new Proposition.Among(operand, List.copyOf(literals));
    }

    /** Returns the piece as a value of the operand's type. */
    private Operand against(Operand operand, ConditionPiece piece) throws BadText {
        if (operand instanceof Named named && !named.codes().isEmpty() && piece.written()) {
            String code = code(piece, named.figure().word(), named.codes());
            Object value = named.type() == FigureType.GRADE ? named.worth(code) : code;
            return new Literal(named.type(), value, code);
        }
        if (operand instanceof Named named && named.type() == FigureType.CODE && piece.written()) {
            // a figure whose codes stand in the delivery, not in the policy: any code will do
            String code = piece.token().text();
            return new Literal(FigureType.CODE, code, code);
        }
        Operand other = operand(piece);
        if (other.type() != operand.type()) {
            throw new BadText(piece.at(), a(operand.type()) + " cannot be compared with " + a(other.type()));
        }
        boolean codes = operand.type() == FigureType.CODE;
        if (codes && !operand.equals(other)) {
            throw new BadText(piece.at(), "two different codes cannot be compared; name a value");
        }
        return other;
    }

    ConditionPiece arithmetic(ConditionPiece left, char sign, ConditionPiece right) throws BadText {
        return ConditionPiece.of(left.at(), folded(new Operand.Arithmetic(sign, number(left), number(right))));
    }

    ConditionPiece negative(int at, ConditionPiece piece) throws BadText {
        Literal zero = new Literal(FigureType.NUMBER, BigDecimal.ZERO, "0");
        return ConditionPiece.of(at, folded(new Operand.Arithmetic('-', zero, number(piece))));
    }

    /** What names no figure is reckoned at once. */
    private static Operand folded(Operand operand) {
        boolean written = operand instanceof Operand.Arithmetic arithmetic
                        && arithmetic.left() instanceof Literal
                        && arithmetic.right() instanceof Literal
                || operand instanceof Operand.Extreme extreme
                        && extreme.left() instanceof Literal
                        && extreme.right() instanceof Literal
                || operand instanceof Operand.Whole whole && whole.operand() instanceof Literal;
        if (!written) {
            return operand;
        }
        BigDecimal reckoned = (BigDecimal) operand.of(null);
        if (reckoned == null) {
            return operand;
        }
        BigDecimal value = plain(reckoned);
        return new Literal(FigureType.NUMBER, value, value.toPlainString());
    }

    Operand number(ConditionPiece piece) throws BadText {
        Operand operand = operand(piece);
        if (operand.type() != FigureType.NUMBER) {
            throw new BadText(piece.at(), "expected a number, found " + a(operand.type()));
        }
        return operand;
    }

    void refuseImpossible(int at, Proposition proposition) throws BadText {
        if (!Possibility.of(proposition)) {
            throw new BadText(at, "this can never hold, for nobody; its parts contradict each other");
        }
    }

    private static String a(FigureType type) {
        return switch (type) {
            case NUMBER -> "a number";
            case DATE -> "a day";
            case GRADE -> "a grade";
            case CODE -> "a code";
            case TRUTH -> "a truth";
        };
    }
}
