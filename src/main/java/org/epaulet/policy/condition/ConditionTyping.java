package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.epaulet.policy.condition.Operand.Literal;
import org.epaulet.policy.condition.Operand.Named;
import org.epaulet.policy.yaml.BadText;
import org.epaulet.policy.yaml.Nearest;

/**
 * Gives the words of a condition their meaning, and refuses what does not go together.
 */
final class ConditionTyping {

    private final ConditionTerms terms;
    private final Stage until;
    private final FunctionTyping functions;

    /**
     * Creates it.
     *
     * @param until the last stage whose figures may be used
     */
    ConditionTyping(ConditionTerms terms, Stage until) {
        this.terms = terms;
        this.until = until;
        this.functions = new FunctionTyping(this, terms, until);
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

    String known() {
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
        return functions.of(name, arguments);
    }

    static String code(ConditionPiece piece, String what, Collection<String> known) throws BadText {
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

    Proposition presence(ConditionPiece piece, boolean present) throws BadText {
        Operand operand = operand(piece);
        if (operand.neverMissing()) {
            throw new BadText(piece.at(), "this is missing for nobody; leave the question out");
        }
        return new Proposition.Presence(operand, present);
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
        Operand first = number(left);
        Operand second = number(right);
        if (sign == '/' && second instanceof Literal literal && literal.value().equals(BigDecimal.ZERO)) {
            throw new BadText(right.at(), "a quotient by 0 is missing for everybody");
        }
        return ConditionPiece.of(left.at(), folded(new Operand.Arithmetic(sign, first, second)));
    }

    ConditionPiece negative(int at, ConditionPiece piece) throws BadText {
        Literal zero = new Literal(FigureType.NUMBER, BigDecimal.ZERO, "0");
        return ConditionPiece.of(at, folded(new Operand.Arithmetic('-', zero, number(piece))));
    }

    /** What names no figure is reckoned at once, where it is a decimal number. */
    static Operand folded(Operand operand) {
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
        if (!(operand.of(null) instanceof BigDecimal reckoned)) {
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
