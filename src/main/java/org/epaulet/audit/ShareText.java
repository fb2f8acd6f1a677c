package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.pay.Share;

/** Tells a person's share of a unit's pool, from the pool to what is kept back of the share (R14). */
final class ShareText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    ShareText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write(ShareFacts share) {
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
        docked(share.docked(), share.share());
    }

    private String whole(ShareFacts share) {
        return share.step() == 1
                ? share.whole() + say("分", " fen")
                : say("到" + step(share) + "元的整数倍，", "to multiples of " + step(share) + " CNY, ")
                        + Wording.yuan(share.whole())
                        + say("元", " CNY");
    }

    private static String step(ShareFacts share) {
        return Wording.plain(BigDecimal.valueOf(share.step(), 2));
    }

    /** Tells what is kept back from a share. */
    void docked(List<ShareFacts.DockedFacts> parts, Share share) {
        for (ShareFacts.DockedFacts docked : parts) {
            paper.sum(say("扣发：", "Kept back: ")
                    + words.say(docked.label())
                    + say("：", ": ")
                    + (docked.check() == null ? "" : words.check(docked.check()) + say("。", ". "))
                    + (docked.percent() == null
                            ? year(docked, share)
                            : say(
                                    Wording.yuan(share.full()) + "元的" + Wording.plain(docked.percent()) + "%",
                                    Wording.plain(docked.percent()) + "% of " + Wording.yuan(share.full())))
                    + say("：", ": ")
                    + words.money(-docked.fen()));
        }
        if (!parts.isEmpty()) {
            long asked = parts.stream().mapToLong(ShareFacts.DockedFacts::fen).sum();
            String limited = asked > share.full() ? say("（以本人份额为限）", " (no more than there is)") : "";
            paper.sum(Wording.yuan(share.full()) + " − "
                    + Wording.yuan(share.docked()) + limited + " = "
                    + words.money(share.fen()) + say("；扣发部分不再分配", "; what is kept back stays undistributed"));
        }
    }

    /** An amount of the year, and the part of it that falls on the days in the unit. */
    private String year(ShareFacts.DockedFacts docked, Share share) {
        String most = docked.atMost() == null ? "" : say("，不超过", ", at most ") + words.amount(docked.atMost());
        int all = told.pay().line().serviceDays();
        String part = share.days() == all
                ? ""
                : say("；按在该单位天数 ", "; for the days there ") + Wording.yuan(docked.yearFen()) + " × " + share.days()
                        + " ÷ " + all;
        return words.amount(docked.reckoning()) + most + part;
    }

    private String source(ShareFacts share) {
        return share.budgeted()
                ? say("为下达总量", "a budget")
                : say(
                        "由" + share.contributors() + "人的月绩效标准合成（本人月标准" + Wording.yuan(share.standardFen()) + "元）",
                        "made of the monthly standards of " + share.contributors() + " people (this person's is "
                                + Wording.yuan(share.standardFen()) + ")");
    }

    /** The pool as a sum, days by days of the same standard. */
    private String standards(ShareFacts share) {
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

    private String weights(ShareFacts share) {
        List<String> parts = new ArrayList<>();
        share.weights()
                .forEach(weight -> parts.add(Wording.plain(weight.coefficient()) + " × " + words.days(weight.days())));
        String sum = Wording.plain(share.totalWeight());
        return parts.isEmpty() ? sum : String.join(" + ", parts) + " = " + sum;
    }

    /** Who got one of the fen that are left over when everybody's share is rounded down. */
    private String leftOver(ShareFacts share) {
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

    private String leftOverSteps(ShareFacts share) {
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
}
