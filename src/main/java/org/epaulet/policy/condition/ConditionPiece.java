package org.epaulet.policy.condition;

/**
 * What a part of a condition turned out to be: an operand, a proposition, or a bare word, which is a code whose meaning
 * depends on what it is compared with. The token is kept where the part is one.
 *
 * @param at the position of its first character
 */
record ConditionPiece(int at, Operand operand, Proposition proposition, ConditionToken token) {

    static ConditionPiece of(int at, Proposition proposition) {
        return new ConditionPiece(at, null, proposition, null);
    }

    static ConditionPiece of(int at, Operand operand) {
        return new ConditionPiece(at, operand, null, null);
    }

    static ConditionPiece word(ConditionToken token) {
        return new ConditionPiece(token.at(), null, null, token);
    }

    static ConditionPiece literal(ConditionToken token, FigureType type, Object value) {
        return new ConditionPiece(token.at(), new Operand.Literal(type, value, token.text()), null, token);
    }

    /** Returns whether it is a value that the condition writes itself, in one word. */
    boolean written() {
        return token != null && (operand == null || operand instanceof Operand.Literal);
    }
}
