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
                words.say("R17  公布后的更正（以上各条为公布时的结果）", "R17  Corrections since (all above is as it was published)"));
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
                + due(correction.due()));
        for (Explanation.Decided decision : correction.decisions()) {
            paper.item(words.say("决定：", "Decision: ")
                    + words.labels().own(decision.kind())
                    + (decision.grade() == null ? "" : " " + words.grade(decision.grade()))
                    + " " + decision.date() + words.say("（", " (") + decision.by() + words.say("）：", "): ")
                    + words.labels().own(decision.outcome()));
        }
    }

    private String due(long fen) {
        if (fen == 0) {
            return words.say("，无需补发或追回", ", nothing to be paid or recovered");
        }
        return fen > 0
                ? words.say("，应补发 ", ", to be paid ") + words.money(fen)
                : words.say("，多发应追回 ", ", overpaid and to be recovered ") + words.money(-fen);
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
