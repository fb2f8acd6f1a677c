package org.epaulet.audit;

import java.time.LocalDate;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.TierWage;

/** Tells what the year pays and how it is reckoned (R14). */
final class PayText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    PayText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write() {
        PayFacts pay = told.pay();
        paper.heading(say("R14  绩效与奖励", "R14  Pay"));
        paper.say(say("考核档次：", "Band: ") + pay.band() + " " + words.say(pay.label()) + say("，系数", ", coefficient ")
                + pay.coefficient().toPlainString() + say("（", " (") + words.check(pay.bandCheck()) + say("）。", ")."));
        if (pay.coefficientOf() != null) {
            paper.sum(say("系数 = ", "coefficient = ") + words.amount(pay.coefficientOf()) + " = "
                    + Wording.plain(pay.coefficient()));
        }
        ShareText shares = new ShareText(told, words, paper);
        pay.shares().forEach(shares::write);
        if (told.corrected() != null) {
            new CorrectedShareText(told, words, paper).write();
        }
        new AwardText(told, words, paper).write(pay);
        heating(pay);
        honours(pay);
        totals(pay.line());
        kept(pay.tierWageNew());
    }

    private void heating(PayFacts pay) {
        for (PayFacts.SubsidyFacts subsidy : pay.subsidies()) {
            paper.say(words.say(subsidy.label())
                    + say("：", ": ")
                    + subsidy.day()
                    + (subsidy.employed() ? say("在职，", " employed, ") : say("不在职，", " not employed, "))
                    + (subsidy.check() == null || !subsidy.employed()
                            ? ""
                            : words.check(subsidy.check()) + say("，", ", "))
                    + words.money(subsidy.fen())
                    + say("。", "."));
        }
    }

    private void honours(PayFacts pay) {
        for (HonourPaid honour : pay.honours()) {
            paper.item(say("表彰奖金 ", "Honour award ") + words.labels().event(honour.kind()) + say("（", " (")
                    + honour.event() + ", " + honour.date()
                    + say("）：", "): ") + words.money(honour.fen()) + say("，由", ", paid by ")
                    + words.labels().payer(honour.payer()) + say("发放", "")
                    + say("，", ", ") + words.labels().own(honour.exempt() ? "EXEMPT" : "TAXABLE")
                    + (honour.gross() ? "" : say("，不在应发合计之内", ", not part of the gross")));
        }
    }

    private void totals(PayLine line) {
        paper.say(say("应发合计 = 绩效 + 年终奖 + ", "Gross = performance + award + ")
                + words.say(words.labels().heating())
                + say(" + 表彰奖金：", " + honour awards:"));
        paper.sum(Wording.yuan(line.performancePaid()) + " + " + Wording.yuan(line.yearEndAward()) + " + "
                + Wording.yuan(line.heating())
                + " + " + Wording.yuan(line.honourAward()) + " = " + words.money(line.gross())
                + say("（其中免税", " (tax exempt ")
                + Wording.yuan(line.taxExempt()) + say("）", ")"));
        if (line.performanceReserved() > 0) {
            paper.sum(say("预留绩效 ", "Performance reserved ") + words.money(line.performanceReserved()));
        }
        if (line.awardsByOthers() > 0) {
            paper.sum(say("外部发放奖金 ", "Awards by others ") + words.money(line.awardsByOthers()));
        }
        paper.say(say("月层级工资：", "Monthly tier wage: ") + words.money(line.tierWageOld()) + " → "
                + words.money(line.tierWageNew())
                + (words.policy().tiers().effective() == null
                        ? say("（自年度次日起，不计入本年应发）。", " (from the day after the year; not part of its gross).")
                        : say(
                                "（自" + told.tier().effective() + "起，不计入本年应发）。",
                                " (from " + told.tier().effective() + "; not part of the year's gross).")));
    }

    /** What a conversion keeps of the old tier's wage is told apart from what the new tier is worth. */
    private void kept(TierWage wage) {
        if (wage.kept() == 0) {
            return;
        }
        LocalDate on = told.tier().converted().on();
        paper.sum(say(
                        on + "套改，工资不降低："
                                + words.labels().tier(told.tier().move().after()) + "标准" + Wording.yuan(wage.own())
                                + " + 保留差额",
                        "Converted on " + on + ", nobody's wage falls: "
                                + words.labels().tier(told.tier().move().after()) + " itself is worth "
                                + Wording.yuan(wage.own()) + " + difference kept ")
                + Wording.yuan(wage.kept()) + " = " + words.money(wage.fen()));
    }
}
