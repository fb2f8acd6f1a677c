package org.epaulet.policy.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.epaulet.policy.yaml.BadText;

/**
 * A word, number, day, quoted code or sign of a condition.
 *
 * @param at its position in the text, counted from 0
 * @param text without its quotes
 */
record ConditionToken(Kind kind, String text, int at) {

    enum Kind {
        DAY("[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"),
        NUMBER("[0-9]{1,18}(?:\\.[0-9]{1,18})?(?![0-9.\\p{L}_])"),
        WORD("[\\p{L}_][\\p{L}\\p{N}_]*"),
        QUOTED("'[^']*'|\"[^\"]*\""),
        SIGN("!=|<=|>=|[=<>()\\[\\],+*/-]"),
        END("$");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final int MOST = 500;

    /** Returns the tokens of the text, an END behind them. */
    static List<ConditionToken> of(String text) throws BadText {
        List<ConditionToken> tokens = new ArrayList<>();
        int at = blanks(text, 0);
        while (at < text.length()) {
            ConditionToken token = next(text, at);
            tokens.add(token);
            if (tokens.size() > MOST) {
                throw new BadText(at, "a condition has at most " + MOST + " words and signs");
            }
            at = blanks(text, at + token.text.length() + (token.kind == Kind.QUOTED ? 2 : 0));
        }
        tokens.add(new ConditionToken(Kind.END, "", text.length()));
        return tokens;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static ConditionToken next(String text, int at) throws BadText {
        for (Kind kind : Kind.values()) {
            Matcher matcher =
                    kind.pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
            if (kind != Kind.END && matcher.lookingAt()) {
                String found = matcher.group();
                return new ConditionToken(
                        kind, kind == Kind.QUOTED ? found.substring(1, found.length() - 1) : found, at);
            }
        }
        throw new BadText(at, unreadable(text.substring(at)));
    }

    private static String unreadable(String rest) {
        if (rest.startsWith("'") || rest.startsWith("\"")) {
            return "a quote is opened and not closed";
        }
        if (Character.isDigit(rest.charAt(0))) {
            return "this is neither a number such as 12 or 0.5 nor a day such as 2025-01-31";
        }
        String sign = rest.substring(0, rest.offsetByCodePoints(0, 1));
        String instead = switch (sign) {
            case "&" -> "; write and";
            case "|" -> "; write or";
            case "!" -> "; write not or !=";
            case "≥" -> "; write >=";
            case "≤" -> "; write <=";
            case "≠" -> "; write !=";
            case "（", "）", "，" -> "; write it in half width";
            default -> "";
        };
        return "'" + sign + "' means nothing in a condition" + instead;
    }

    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
    }

    /** Returns it as a message shows it. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
