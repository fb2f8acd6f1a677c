package org.epaulet.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;

/** The evidence of a contract row 证据 in the words of the people who decide on it; what is no code of the policy stays. */
public final class EvidenceWords {

    private static final String BETWEEN = "; ";
    private static final String FAILED = " failed periods ";
    private static final String NO_GRADE = "-";
    private static final Pattern SCORE = Pattern.compile("\\d+\\.\\d{6}");
    private static final Pattern BETWEEN_PIECES = Pattern.compile(BETWEEN);

    private final Language language;
    private final Map<String, Label> words = new HashMap<>();

    /** Takes the policy whose words are used, and the language. */
    public EvidenceWords(Policy policy, Language language) {
        this.language = language;
        policy.events().forEach(event -> words.put(event.code(), event.label()));
        policy.components().forEach(component -> words.put(component.code(), component.label()));
        policy.grades().forEach(grade -> words.put(grade.code(), grade.label()));
        words.put(NO_GRADE, new Label("无等次", "no grade"));
    }

    /** Returns the text, which names things by their codes, in words; null for null. */
    public String of(String codes) {
        if (codes == null) {
            return null;
        }
        StringJoiner told = new StringJoiner(language.of("；", BETWEEN));
        for (String piece : BETWEEN_PIECES.split(codes)) {
            told.add(piece(piece));
        }
        return told.toString();
    }

    private String piece(String piece) {
        int failed = piece.indexOf(FAILED);
        if (failed >= 0) {
            return word(piece.substring(0, failed))
                    + language.of(" 不合格期 ", FAILED)
                    + piece.substring(failed + FAILED.length()).replace(",", language.of("、", ", "));
        }
        int blank = piece.indexOf(' ');
        return blank < 0 ? word(piece) : word(piece.substring(0, blank)) + " " + rest(piece.substring(blank + 1));
    }

    /** A grade, a score, or an event's id and day. */
    private String rest(String text) {
        return SCORE.matcher(text).matches()
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : word(text);
    }

    private String word(String code) {
        Label label = words.get(code);
        return label == null ? code : language.of(label);
    }
}
