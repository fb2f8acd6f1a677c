package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.pay.PayLine;

/** Tells what grade, total and periods award, and what is kept back of it (R14). */
final class AwardText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    AwardText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write(PayFacts pay) {
        if (pay.awards().isEmpty()) {
            paper.say(say("年终奖：0.00元（等次无年终奖）。", "Year-end award: 0.00 CNY (none for this grade)."));
        }
        pay.awards().forEach(award -> award(award, pay.line()));
        periodAwards(pay);
        deductions(pay);
        if (pay.awards().size() > 1
                || !pay.periodAwards().isEmpty()
                || !pay.deductions().isEmpty()) {
            paper.say(say("以上各项奖励合计（列入年终奖）：", "All these together, in the column of the year-end award: ")
                    + words.money(pay.line().yearEndAward())
                    + say("。", "."));
        }
    }

    private void deductions(PayFacts pay) {
        for (PayFacts.DeductionFacts deduction : pay.deductions()) {
            paper.say(say("扣发：", "Kept back: ")
                    + words.say(deduction.label())
                    + say("：", ": ")
                    + (deduction.check() == null ? "" : words.check(deduction.check()) + say("。", ". "))
                    + words.amount(deduction.reckoning())
                    + (deduction.atMost() == null ? "" : say("，不超过", ", at most ") + words.amount(deduction.atMost()))
                    + say("：", ": ")
                    + words.money(-deduction.fen())
                    + say("。", "."));
        }
        if (!pay.deductions().isEmpty() && pay.line().yearEndAward() == 0) {
            paper.say(say("扣发以各项奖励为限。", "No more is kept back than there are awards."));
        }
    }

    private void award(PayFacts.AwardFacts award, PayLine line) {
        boolean plain = award.reckoning().figures().isEmpty()
                && award.reckoning().reckoned().isEmpty();
        String full = plain
                ? Wording.plain(new BigDecimal(award.full()).movePointLeft(2))
                : words.amount(award.reckoning()) + " = " + Wording.yuan(award.full());
        if (!award.parts().isEmpty()) {
            paper.say(words.say(award.label())
                    + say("：", ": ")
                    + (award.check() == null ? "" : words.check(award.check()) + say("。", ". "))
                    + words.say(award.reckoning().inWords())
                    + say("；年内金额有变，按日计：", "; it changed within the year and counts by days: ")
                    + "("
                    + award.parts().stream()
                            .map(part -> Wording.yuan(part.full()) + " × " + part.days())
                            .collect(Collectors.joining(" + "))
                    + ") ÷ " + told.origin().yearDays() + " = " + words.money(award.fen()) + say("。", "."));
            return;
        }
        paper.say(words.say(award.label())
                + say("：", ": ")
                + (award.check() == null ? "" : words.check(award.check()) + say("。", ". "))
                + full
                + (award.prorated()
                        ? " × " + line.serviceDays() + " ÷ " + told.origin().yearDays() + " = "
                                + words.money(award.fen())
                        : say("，一次性", ", once: ") + words.money(award.fen()))
                + say("。", "."));
    }

    private void periodAwards(PayFacts pay) {
        if (pay.periodAwards().isEmpty()) {
            return;
        }
        paper.say(say("各周期奖金：", "What the periods pay:"));
        List<List<String>> rows = new ArrayList<>();
        for (PayFacts.PeriodAwardFacts period : pay.periodAwards()) {
            rows.add(List.of(
                    words.component(period.component()),
                    String.valueOf(period.period()),
                    period.from() + " - " + period.to(),
                    Wording.plain(period.score()),
                    period.grade() == null ? "" : words.periodGrade(period.grade()),
                    period.rank() == 0 ? "" : period.rank() + " / " + period.ranked(),
                    period.band() == null ? "" : words.say(period.band()),
                    Wording.yuan(period.fen())));
        }
        paper.table(
                "lrlrlrlr",
                List.of(
                        say("项目", "component"),
                        say("周期", "period"),
                        say("起止", "from - to"),
                        say("得分", "score"),
                        say("等次", "grade"),
                        say("名次", "place"),
                        say("档次", "band"),
                        say("金额", "CNY")),
                rows);
        pay.periodAwards().stream()
                .filter(period -> period.pays() != null)
                .map(this::pays)
                .distinct()
                .forEach(paper::item);
        words.policy().pay().periodAwards().stream()
                .filter(award -> award.atLeast() != null)
                .forEach(award -> paper.item(words.component(award.component())
                        + say("，", ", ")
                        + words.list(award.bands().stream()
                                .map(band -> words.say(band.label()))
                                .toList())
                        + say(
                                "：得分低于" + Wording.plain(award.atLeast()) + "的周期不发",
                                ": a period below " + Wording.plain(award.atLeast()) + " pays nothing")));
        pay.periodAwards().stream()
                .filter(period -> period.days() < period.ofDays())
                .map(period -> say("第" + period.period() + "周期在岗", "Period " + period.period() + ": ")
                        + words.days(period.days())
                        + say("，按其占", " of ")
                        + words.days(period.ofDays())
                        + say("的比例折算", ", so that part of it"))
                .forEach(paper::item);
    }

    /** What a band pays, with the standard that it is reckoned by. */
    private String pays(PayFacts.PeriodAwardFacts period) {
        return words.component(period.component())
                + say("，", ", ")
                + words.say(period.band())
                + say("：", ": ")
                + words.say(period.pays())
                + (period.standardFen() == 0
                        ? ""
                        : say("（本人月标准", " (this person's is ") + Wording.yuan(period.standardFen()) + say("元）", ")"));
    }
}
