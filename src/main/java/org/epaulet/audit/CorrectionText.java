package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Tells what corrections made of the person after the year was published (R17). */
final class CorrectionText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    CorrectionText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    void write() {
        if (told.corrections().isEmpty()) {
            return;
        }
        paper.heading(
                words.say("R17  本年度历次更正", "R17  What the corrections of the year made of it, one after the other"));
        told.corrections().forEach(this::write);
    }

    private void write(Explanation.Correction correction) {
        String causes =
                correction.causes().stream().map(words.labels()::own).collect(Collectors.joining(words.say("、", ", ")));
        paper.item(words.say("第" + correction.number() + "次更正（", "No. " + correction.number() + " (")
                + causes
                + words.say("）：总分 ", "): total ")
                + change(number(correction.totalBefore()), number(correction.total()))
                + words.say("，等次 ", ", grade ")
                + change(grade(correction.gradeBefore()), grade(correction.grade()))
                + words.say("，应发 ", ", gross ")
                + change(words.money(correction.grossBefore()), words.money(correction.gross()))
                + words.say("，", ", ")
                + words.due(correction.due()));
        for (Explanation.Decided decision : correction.decisions()) {
            paper.item(words.decided(decision));
        }
    }

    private static String change(String before, String now) {
        return before.equals(now) ? now : before + " → " + now;
    }

    private static String number(BigDecimal number) {
        return number == null ? "—" : number.toPlainString();
    }

    private String grade(String grade) {
        return grade == null ? "—" : words.grade(grade);
    }
}
