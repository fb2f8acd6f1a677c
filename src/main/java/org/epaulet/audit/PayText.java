package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;

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
        Explanation.PayFacts pay = told.pay();
        paper.heading(say("R14  绩效与奖励", "R14  Pay"));
        paper.say(say("考核档次：", "Band: ") + pay.band() + " " + words.say(pay.label()) + say("，系数", ", coefficient ")
                + pay.coefficient().toPlainString() + say("（", " (") + words.check(pay.bandCheck()) + say("）。", ")."));
        if (pay.coefficientOf() != null) {
            paper.sum(say("系数 = ", "coefficient = ") + words.amount(pay.coefficientOf()) + " = "
                    + Wording.plain(pay.coefficient()));
        }
        pay.shares().forEach(this::share);
        awards(pay);
        heating(pay);
        honours(pay);
        totals(pay.line());
    }

    private void share(Explanation.ShareFacts share) {
        int days = share.share().days();
        paper.say(say("单位", "Unit ")
                + share.unit()
                + say("：在该单位", ": ")
                + words.days(days)
                + say("。绩效总量 ", " there. Its pool ")
                + words.money(share.pool())
                + say("，", ", ")
                + source(share)
                + say("。", "."));
        if (!share.budgeted()) {
            paper.sum(standards(share));
        }
        told.pay().stays().stream()
                .filter(stay -> stay.unit().equals(share.unit()))
                .forEach(stay -> paper.item(
                        stay.from() + say(" 至 ", " to ") + stay.to() + say("，", ", ") + words.days(stay.days())));
        paper.sum(say("权重 = 系数 × 天数 = ", "weight = coefficient × days = ")
                + Wording.plain(share.share().coefficient()) + " × " + days + " = " + Wording.plain(share.weight()));
        paper.sum(say("单位权重合计，全员各系数 × 天数 = ", "all weights of the unit, by coefficient × days = ") + weights(share));
        if (share.totalWeight().signum() == 0) {
            paper.sum(say("权重合计为零：该总量不分配。", "No weight at all: the pool stays undistributed."));
            return;
        }
        paper.sum(share.pool() + say("分", " fen") + " × " + Wording.plain(share.weight()) + " ÷ "
                + Wording.plain(share.totalWeight()) + " = "
                + say(share.exact() + "分", share.exact() + " fen") + say("；取整", "; rounded down ") + whole(share)
                + leftOver(share)
                + " → " + words.money(share.share().full())
                + (share.share().reserved() ? say("（预留，未发放）", " (reserved, not paid)") : ""));
        docked(share);
    }

    private String whole(Explanation.ShareFacts share) {
        return share.step() == 1
                ? share.whole() + say("分", " fen")
                : say("到" + step(share) + "元的整数倍，", "to multiples of " + step(share) + " CNY, ")
                        + Wording.yuan(share.whole())
                        + say("元", " CNY");
    }

    private static String step(Explanation.ShareFacts share) {
        return Wording.plain(BigDecimal.valueOf(share.step(), 2));
    }

    private void docked(Explanation.ShareFacts share) {
        for (Explanation.DockedFacts docked : share.docked()) {
            paper.sum(say("扣发：", "Kept back: ")
                    + words.say(docked.label())
                    + say("：", ": ")
                    + (docked.check() == null ? "" : words.check(docked.check()) + say("。", ". "))
                    + (docked.percent() == null
                            ? year(docked, share)
                            : say(
                                    Wording.yuan(share.share().full()) + "元的" + Wording.plain(docked.percent()) + "%",
                                    Wording.plain(docked.percent()) + "% of "
                                            + Wording.yuan(share.share().full())))
                    + say("：", ": ")
                    + words.money(-docked.fen()));
        }
        if (!share.docked().isEmpty()) {
            long asked = share.docked().stream()
                    .mapToLong(Explanation.DockedFacts::fen)
                    .sum();
            String limited = asked > share.share().full() ? say("（以本人份额为限）", " (no more than there is)") : "";
            paper.sum(Wording.yuan(share.share().full()) + " − "
                    + Wording.yuan(share.share().docked()) + limited + " = "
                    + words.money(share.share().fen()) + say("；扣发部分不再分配", "; what is kept back stays undistributed"));
        }
    }

    /** An amount of the year, and the part of it that falls on the days in the unit. */
    private String year(Explanation.DockedFacts docked, Explanation.ShareFacts share) {
        String most = docked.atMost() == null ? "" : say("，不超过", ", at most ") + words.amount(docked.atMost());
        int all = told.pay().line().serviceDays();
        String part = share.share().days() == all
                ? ""
                : say("；按在该单位天数 ", "; for the days there ") + Wording.yuan(docked.yearFen()) + " × "
                        + share.share().days() + " ÷ " + all;
        return words.amount(docked.reckoning()) + most + part;
    }

    private String source(Explanation.ShareFacts share) {
        return share.budgeted()
                ? say("为下达总量", "a budget")
                : say(
                        "由" + share.contributors() + "人的月绩效标准合成（本人月标准" + Wording.yuan(share.standardFen()) + "元）",
                        "made of the monthly standards of " + share.contributors() + " people (this person's is "
                                + Wording.yuan(share.standardFen()) + ")");
    }

    /** The pool as a sum, days by days of the same standard. */
    private String standards(Explanation.ShareFacts share) {
        List<String> parts = new ArrayList<>();
        share.standards()
                .forEach(standard -> parts.add(Wording.plain(BigDecimal.valueOf(standard.monthlyFen(), 2)) + " × "
                        + words.days(standard.days())));
        if (share.changedFenDays() != 0) {
            parts.add(Wording.signed(BigDecimal.valueOf(share.changedFenDays(), 2))
                    + say("（年内变动的标准）", " (standards that changed within the year)"));
        }
        return (parts.isEmpty() ? "0" : "(" + String.join(" + ", parts) + ")")
                + " × " + words.policy().pay().months() + " ÷ " + told.origin().yearDays() + " = "
                + words.money(share.pool());
    }

    private String weights(Explanation.ShareFacts share) {
        List<String> parts = new ArrayList<>();
        share.weights()
                .forEach(weight -> parts.add(Wording.plain(weight.coefficient()) + " × " + words.days(weight.days())));
        String sum = Wording.plain(share.totalWeight());
        return parts.isEmpty() ? sum : String.join(" + ", parts) + " = " + sum;
    }

    /** Who got one of the fen that are left over when everybody's share is rounded down. */
    private String leftOver(Explanation.ShareFacts share) {
        if (share.restStays()) {
            return say("，余额不分配", ", the rest stays undistributed");
        }
        if (share.leftOverFrom() == null) {
            return "";
        }
        if (share.step() > 1) {
            return leftOverSteps(share);
        }
        String given = say(
                "（各人取整后余" + share.leftOverFen() + "分，按小数部分由大到小各得1分，至" + share.leftOverFrom() + "为止）",
                " (rounding everybody down leaves " + share.leftOverFen()
                        + " fen, one each to the largest remainders, down to " + share.leftOverFrom() + ")");
        return share.leftOver()
                ? say("，加余分1分", ", and one of the fen left over") + given
                : say("，不得余分", ", none of the fen left over") + given;
    }

    private String leftOverSteps(Explanation.ShareFacts share) {
        String step = step(share);
        String given = say(
                "（各人舍尾后余" + Wording.yuan(share.leftOverFen()) + "元，按余数由大到小各得" + step + "元，至余" + share.leftOverFrom()
                        + "分为止）",
                " (rounding everybody down leaves " + Wording.yuan(share.leftOverFen()) + " CNY, " + step
                        + " each to the largest remainders, down to one of " + share.leftOverFrom() + " fen)");
        return share.leftOver()
                ? say("，加余额" + step + "元", ", and " + step + " CNY of what is left over") + given
                : say("，不得余额", ", nothing of what is left over") + given;
    }

    private void awards(Explanation.PayFacts pay) {
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

    private void deductions(Explanation.PayFacts pay) {
        for (Explanation.DeductionFacts deduction : pay.deductions()) {
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

    private void award(Explanation.AwardFacts award, PayLine line) {
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

    private void periodAwards(Explanation.PayFacts pay) {
        if (pay.periodAwards().isEmpty()) {
            return;
        }
        paper.say(say("各周期奖金：", "What the periods pay:"));
        List<List<String>> rows = new ArrayList<>();
        for (Explanation.PeriodAwardFacts period : pay.periodAwards()) {
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
    private String pays(Explanation.PeriodAwardFacts period) {
        return words.component(period.component())
                + say("，", ", ")
                + words.say(period.band())
                + say("：", ": ")
                + words.say(period.pays())
                + (period.standardFen() == 0
                        ? ""
                        : say("（本人月标准", " (this person's is ") + Wording.yuan(period.standardFen()) + say("元）", ")"));
    }

    private void heating(Explanation.PayFacts pay) {
        for (Explanation.SubsidyFacts subsidy : pay.subsidies()) {
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

    private void honours(Explanation.PayFacts pay) {
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
        paper.say(say("应发合计 = 绩效 + 年终奖 + 取暖 + 表彰奖金：", "Gross = performance + award + heating + honour awards:"));
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
}
