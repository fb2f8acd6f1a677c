package org.epaulet.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;

/** The evidence of a contract row 证据 in the words of the people who decide on it; what is no code of the policy stays. */
public final class EvidenceWords {

    private static final String BETWEEN = "; ";
    private static final String FAILED = " failed periods ";

    private final Language language;
    private final Map<String, Label> words = new HashMap<>();

    /** Takes the policy whose words are used, and the language. */
    public EvidenceWords(Policy policy, Language language) {
        this.language = language;
        policy.events().forEach(event -> words.put(event.code(), event.label()));
        policy.components().forEach(component -> words.put(component.code(), component.label()));
        policy.grades().forEach(grade -> words.put(grade.code(), grade.label()));
    }

    /** Returns the text, which names things by their codes, in words; null for null. */
    public String of(String codes) {
        return codes == null
                ? null
                : Arrays.stream(codes.split(BETWEEN))
                        .map(this::piece)
                        .collect(Collectors.joining(language.of("；", BETWEEN)));
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
        return text.matches("\\d+\\.\\d{6}")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : word(text);
    }

    private String word(String code) {
        Label label = words.get(code);
        return label == null ? code : language.of(label);
    }
}
