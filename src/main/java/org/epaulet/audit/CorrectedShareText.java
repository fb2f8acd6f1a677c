package org.epaulet.audit;

import org.epaulet.pay.ReservedRelease;

/** Tells what a correction makes of the shares of the units' pools, which stand as they were published (R14, R17). */
final class CorrectedShareText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    CorrectedShareText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write() {
        paper.say(
                say(
                        "绩效总量和他人份额按公布不变；本人份额 = 公布的总量 ÷ 公布的权重合计 × 系数 × 天数。",
                        "The pools and the shares of others stand as they were published; this person's share = published pool ÷ published weight × coefficient × days."));
        told.corrected().shares().forEach(this::share);
        told.corrected().releases().forEach(this::release);
    }

    private void share(CorrectionFacts.ShareChange share) {
        if (share.now() == null) {
            paper.item(say("单位", "Unit ") + share.unit() + say("：已无天数，", ": no days there any more, ")
                    + words.money(share.before().fen()) + " → " + words.money(0));
            return;
        }
        paper.item(say("单位", "Unit ")
                + share.unit()
                + say("：", ": ")
                + words.days(share.now().days())
                + say("，系数", ", coefficient ")
                + Wording.plain(share.now().coefficient())
                + before(share));
        if (share.stands()) {
            paper.sum(say("天数和系数未变，份额按公布不变：", "Days and coefficient have not changed, so the share stands as it was: ")
                    + words.money(share.now().full())
                    + reserved(share));
        } else {
            reckoned(share);
        }
        new ShareText(told, words, paper).docked(share.docked(), share.now());
    }

    private String before(CorrectionFacts.ShareChange share) {
        return share.before() == null
                ? ""
                : say("（原", " (before: ")
                        + words.days(share.before().days())
                        + say("，系数", ", coefficient ")
                        + Wording.plain(share.before().coefficient())
                        + say("，", ", ")
                        + words.money(share.before().fen())
                        + (share.before().reserved() ? say("，预留", ", reserved") : "")
                        + say("）", ")");
    }

    private void reckoned(CorrectionFacts.ShareChange share) {
        if (share.weight().signum() == 0) {
            paper.sum(say("该单位公布时没有总量可分：0。", "The unit had no pool to share when it was published: 0."));
            return;
        }
        paper.sum(share.pool() + say("分", " fen") + " ÷ " + Wording.plain(share.weight()) + " × "
                + Wording.plain(share.now().coefficient()) + " × " + share.now().days() + " = "
                + say(share.exact() + "分", share.exact() + " fen") + rounded(share) + " → "
                + words.money(share.now().full()) + reserved(share));
    }

    private String rounded(CorrectionFacts.ShareChange share) {
        String to = share.step() == 1
                ? say("到分", " to the fen")
                : say("到", " to multiples of ") + Wording.yuan(share.step()) + say("元的整数倍", " CNY");
        return share.down() ? say("；舍尾", "; rounded down") + to : say("；四舍五入", "; rounded half up") + to;
    }

    private String reserved(CorrectionFacts.ShareChange share) {
        return share.now().reserved() ? say("（预留，未发放）", " (reserved, not paid)") : "";
    }

    private void release(ReservedRelease release) {
        paper.item(say("预留份额", "Of the reserved share ")
                + words.money(release.reserved())
                + say("（单位" + release.unit() + "）：由此支付", " (unit " + release.unit() + "): paid out of it ")
                + words.money(release.taken())
                + say("，退回", ", returned to the bureau ")
                + words.money(release.returned())
                + say("，总量之外补足", ", topped up beside the pool ")
                + words.money(release.topUp()));
    }
}
