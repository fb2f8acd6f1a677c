package org.epaulet.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.epaulet.tier.TierAction;
import org.epaulet.tier.TierMove;

/** Tells what the year does to the tier (R13). */
final class TierText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    TierText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write() {
        Explanation.TierFacts tier = told.tier();
        TierMove move = tier.move();
        paper.heading(say("R13  层级", "R13  Tier"));
        paper.say(say("原层级：", "Tier before: ")
                + words.labels().tier(move.before())
                + (told.person().tierSince() == null
                        ? ""
                        : say("，自", ", since ") + told.person().tierSince())
                + say("。自年度次日起：", ". From the day after the year: ")
                + words.labels().tier(move.after())
                + say("（", " (")
                + words.labels().own(move.action().name())
                + say("）。", ")."));
        if (!tier.assessed()) {
            paper.say(say("只有参加考核并定等的人员才变动层级。", "Only who is assessed and graded moves."));
            return;
        }
        check(tier.demote());
        check(tier.enter());
        if (move.action() == TierAction.ENTRY) {
            paper.say(say("按学历定级：", "Entry by education: ")
                    + words.education(told.person().education()) + " → "
                    + words.labels().tier(move.after()) + say("。", "."));
        }
        check(tier.rise());
        years(tier);
        if (tier.step() != null) {
            paper.say(step(tier));
        }
        caps(tier);
    }

    private void check(Explanation.Check check) {
        if (check != null) {
            paper.item(words.say(check.label())
                    + say("：", ": ")
                    + (check.holds() ? say("符合。", "applies. ") : say("不符合。", "does not apply. "))
                    + words.check(check));
        }
    }

    private void years(Explanation.TierFacts tier) {
        if (tier.firstYear() == null) {
            return;
        }
        List<String> years = new ArrayList<>();
        tier.years()
                .forEach(year -> years.add(year.year() + " " + words.grade(year.grade())
                        + (year.counts() ? say("（计入）", " (counts)") : say("（不计）", " (does not)"))));
        paper.say(say("计入年数：自任层级后的第一个完整年度", "Counted years, from the first full year in the tier, ")
                + tier.firstYear()
                + say("年起，等次为", ", with grade ")
                + words.list(words.policy().tiers().counted().stream()
                        .map(words::grade)
                        .toList())
                + say("的年度：", ": ")
                + words.list(years)
                + say("。共", ". Together ")
                + tier.move().countedYears()
                + say("年。", "."));
    }

    private String step(Explanation.TierFacts tier) {
        Explanation.Step step = tier.step();
        return words.labels().tier(step.from()) + " → " + words.labels().tier(step.to()) + say("：须满", ": needs ")
                + step.years()
                + say("年", " counted years")
                + (step.bySelection() ? say("，并在职数内择优", ", and room within the caps") : "") + say("；现有", "; there are ")
                + tier.move().countedYears() + say("年。", ".");
    }

    private void caps(Explanation.TierFacts tier) {
        for (Explanation.Cap cap : tier.caps()) {
            String tiers =
                    words.list(cap.tiers().stream().map(words.labels()::tier).toList());
            paper.item(tiers + say("合计不超过", ": at most ") + cap.base() + " × " + Wording.plain(cap.percent())
                    + say("%取整 = ", "%, rounded down = ") + cap.size() + say("人；择优前已有", "; held before selection ")
                    + cap.held()
                    + say("人，本次择优进入", ", given in it ") + cap.given() + say("人", "")
                    + (cap.raised()
                            ? say("。本次晋升需占此空额。", ". This step needs room here.")
                            : say("。本次晋升不占此空额。", ". This step needs no room here.")));
        }
        if (tier.queue().isEmpty()) {
            return;
        }
        paper.say(say(
                "同级符合条件者，依次按总分、计入年数、工号（不具姓名）：",
                "Those eligible for the step, by total, counted years, id (without names):"));
        List<List<String>> rows = new ArrayList<>();
        for (Explanation.Queued queued : tier.queue()) {
            rows.add(Arrays.asList(
                    String.valueOf(rows.size() + 1),
                    queued.total() == null ? "" : queued.total().toPlainString(),
                    String.valueOf(queued.countedYears()),
                    words.labels().own(queued.outcome()),
                    queued.self() ? say("← 本人", "<- you") : ""));
        }
        paper.table(
                "rrrll",
                List.of(say("序", "no."), say("总分", "total"), say("计入年数", "counted years"), say("结果", "outcome"), ""),
                rows);
    }
}
