package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.yaml.Nearest;

/**
 * What the checks of the sections of a policy have in common: questions about values, asked with the key at which the
 * answer is to be mended.
 */
final class SectionCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Far above any amount, and far enough below what a long holds for the fen of a bureau to be summed up. */
    private static final BigDecimal MONEY = BigDecimal.valueOf(1_000_000_000_000L);

    private final Findings findings;

    SectionCheck(Findings findings) {
        this.findings = findings;
    }

    void refuse(String key, String message) {
        findings.add(key, message);
    }

    void filled(String key, List<?> list) {
        if (findings.has(key) && list.isEmpty()) {
            refuse(key, "needs at least one entry");
        }
    }

    /** The name, found under the key {@code part} of each entry, is not empty and stands in no two of them. */
    <T> void unique(String key, List<T> list, String part, Function<T, String> name) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String written = name.apply(list.get(i));
            String place = key + "[" + i + "]." + part;
            text(place, written);
            Integer before = seen.putIfAbsent(written, i);
            if (before != null) {
                refuse(place, "'" + written + "' stands already in " + key + "[" + before + "]");
            }
        }
    }

    void text(String key, String written) {
        if (written.isBlank()) {
            refuse(key, "must not be empty");
        } else if (!written.equals(written.strip())) {
            refuse(key, "'" + written + "' begins or ends with a blank");
        } else if (written.chars().anyMatch(Character::isISOControl)) {
            refuse(key, "must stand on one line");
        }
    }

    void known(String key, String what, String code, Collection<String> known) {
        if (!known.contains(code)) {
            refuse(key, "unknown " + what + " '" + code + "'; " + Nearest.hint(code, known));
        }
    }

    /** Every entry of a list of codes is known and stands in it once. */
    void knownOnce(String key, String what, List<String> codes, Collection<String> known) {
        for (int i = 0; i < codes.size(); i++) {
            known(key + "[" + i + "]", what, codes.get(i), known);
        }
        for (int i = 0; i < codes.size(); i++) {
            if (codes.indexOf(codes.get(i)) < i) {
                refuse(key + "[" + i + "]", "'" + codes.get(i) + "' stands in the list twice");
            }
        }
    }

    void percent(String key, BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            refuse(key, percent.toPlainString() + " is no percentage; expected 0 to 100");
        }
    }

    /** Money is not negative and has whole fen. */
    void money(String key, BigDecimal amount) {
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
            refuse(key, amount.toPlainString() + " is no amount; expected CNY, not negative, at most two decimals");
        } else if (amount.compareTo(MONEY) >= 0) {
            refuse(key, amount.toPlainString() + " is no amount; expected less than " + MONEY.toPlainString() + " CNY");
        }
    }

    void positive(String key, BigDecimal number) {
        if (number.signum() <= 0) {
            refuse(key, "must be above 0, is " + number.toPlainString());
        }
    }

    void atLeast(String key, int least, int number) {
        if (number < least) {
            refuse(key, "must be at least " + least + ", is " + number);
        }
    }

    /** Of a list of which the first that holds counts, none is always forestalled by those before it. */
    <T> void reachable(String key, List<T> list, Function<T, Condition> when) {
        List<Condition> conditions = list.stream().map(when).toList();
        for (int i = 1; i < conditions.size(); i++) {
            if (conditions.get(i).coveredBy(conditions.subList(0, i))) {
                refuse(key + "[" + i + "].when", "never reached: whenever this holds, an entry above it holds too");
            }
        }
    }
}
