package org.epaulet.policy.condition;

import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.yaml.BadText;

/**
 * Reads a condition by its grammar:
 *
 * <pre>
 * either     = both { "or" both }
 * both       = negation { "and" negation }
 * negation   = "not" negation | comparison
 * comparison = sum [ ( "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) sum
 *                  | "in" "[" sum { "," sum } "]"
 *                  | "is" ( "missing" | "present" ) ]
 * sum        = product { ( "+" | "-" ) product }
 * product    = primary { ( "*" | "/" ) primary }
 * primary    = "-" primary | "(" either ")" | number | day | code | figure | function "(" either { "," either } ")"
 * </pre>
 */
final class ConditionParser {

    private final ConditionTyping typing;
    private final List<ConditionToken> tokens;
    private int next;

    private ConditionParser(List<ConditionToken> tokens, ConditionTyping typing) {
        this.tokens = tokens;
        this.typing = typing;
    }

    static Proposition parse(String text, ConditionTyping typing) throws BadText {
        ConditionParser parser = new ConditionParser(ConditionToken.of(text), typing);
        ConditionPiece whole = parser.either();
        if (parser.peek().kind() != ConditionToken.Kind.END) {
            throw new BadText(
                    parser.peek().at(),
                    "expected and, or or the end, found " + parser.peek().shown());
        }
        Proposition proposition = typing.proposition(whole);
        typing.refuseImpossible(whole.at(), proposition);
        return proposition;
    }

    /** Reads an expression, which comes to a number. */
    static Operand number(String text, ConditionTyping typing) throws BadText {
        ConditionParser parser = new ConditionParser(ConditionToken.of(text), typing);
        ConditionPiece whole = parser.sum();
        if (parser.peek().kind() != ConditionToken.Kind.END) {
            throw new BadText(
                    parser.peek().at(),
                    "expected a number; found " + parser.peek().shown() + " behind it");
        }
        return typing.number(whole);
    }

    private ConditionPiece either() throws BadText {
        ConditionPiece left = both();
        while (peek().is("or")) {
            next++;
            ConditionPiece right = both();
            Proposition first = typing.proposition(left);
            Proposition second = typing.proposition(right);
            typing.refuseImpossible(left.at(), first);
            typing.refuseImpossible(right.at(), second);
            left = ConditionPiece.of(left.at(), new Proposition.Either(first, second));
        }
        return left;
    }

    private ConditionPiece both() throws BadText {
        ConditionPiece left = negation();
        while (peek().is("and")) {
            next++;
            Proposition first = typing.proposition(left);
            left = ConditionPiece.of(left.at(), new Proposition.Both(first, typing.proposition(negation())));
        }
        return left;
    }

    private ConditionPiece negation() throws BadText {
        if (!peek().is("not")) {
            return comparison();
        }
        int at = take().at();
        return ConditionPiece.of(at, typing.not(typing.proposition(negation())));
    }

    private ConditionPiece comparison() throws BadText {
        ConditionPiece left = sum();
        Comparison comparison = peek().kind() == ConditionToken.Kind.SIGN ? Comparison.of(peek().text()) : null;
        if (comparison != null) {
            int at = take().at();
            return ConditionPiece.of(left.at(), typing.compare(left, comparison, at, sum()));
        }
        if (peek().is("in")) {
            next++;
            return ConditionPiece.of(left.at(), typing.among(left, list()));
        }
        if (peek().is("is")) {
            next++;
            if (!peek().is("missing") && !peek().is("present")) {
                throw new BadText(peek().at(), "expected missing or present, found " + peek().shown());
            }
            boolean present = take().is("present");
            return ConditionPiece.of(left.at(), typing.presence(left, present));
        }
        return left;
    }

    private ConditionPiece sum() throws BadText {
        ConditionPiece left = product();
        while (peek().is("+") || peek().is("-")) {
            left = typing.arithmetic(left, take().text().charAt(0), product());
        }
        return left;
    }

    private ConditionPiece product() throws BadText {
        ConditionPiece left = primary();
        while (peek().is("*") || peek().is("/")) {
            left = typing.arithmetic(left, take().text().charAt(0), primary());
        }
        return left;
    }

    private ConditionPiece primary() throws BadText {
        ConditionToken token = peek();
        if (token.is("-")) {
            next++;
            return typing.negative(token.at(), primary());
        }
        if (token.is("(")) {
            next++;
            ConditionPiece inner = either();
            expect(")");
            return inner;
        }
        if (token.kind() == ConditionToken.Kind.SIGN || token.kind() == ConditionToken.Kind.END || reserved(token)) {
            throw new BadText(token.at(), "expected a figure or a value, found " + token.shown());
        }
        next++;
        boolean function = token.kind() == ConditionToken.Kind.WORD && peek().is("(");
        return function ? typing.function(token, arguments()) : typing.single(token);
    }

    private List<ConditionPiece> arguments() throws BadText {
        expect("(");
        List<ConditionPiece> pieces = new ArrayList<>();
        pieces.add(either());
        while (peek().is(",")) {
            next++;
            pieces.add(either());
        }
        expect(")");
        return pieces;
    }

    private List<ConditionPiece> list() throws BadText {
        expect("[");
        List<ConditionPiece> pieces = new ArrayList<>();
        pieces.add(sum());
        while (peek().is(",")) {
            next++;
            pieces.add(sum());
        }
        expect("]");
        return pieces;
    }

    private void expect(String sign) throws BadText {
        if (!peek().is(sign)) {
            throw new BadText(peek().at(), "expected '" + sign + "', found " + peek().shown());
        }
        next++;
    }

    private static boolean reserved(ConditionToken token) {
        return token.is("or")
                || token.is("and")
                || token.is("not")
                || token.is("in")
                || token.is("is")
                || token.is("missing")
                || token.is("present");
    }

    private ConditionToken peek() {
        return tokens.get(next);
    }

    private ConditionToken take() {
        return tokens.get(next++);
    }
}
