package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.grade.SeatRounding;
import org.epaulet.policy.tier.TierCap;
import org.epaulet.tier.TierAction;
import org.epaulet.tier.TierMove;

/** Tells what the year does to the tier (R13). */
final class TierText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;
    private final HeldTierText held;

    TierText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
        this.held = new HeldTierText(told, words, paper);
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write() {
        TierFacts tier = told.tier();
        TierMove move = tier.move();
        paper.heading(say("R13  层级", "R13  Tier"));
        paper.say(say("原层级：", "Tier before: ")
                + words.labels().tier(move.before())
                + (tier.lapsed() != null && tier.lapsed().holds() ? "" : held.since())
                + (words.policy().tiers().effective() == null
                        ? say("。自年度次日起：", ". From the day after the year: ")
                        : say("。自" + tier.effective() + "起：", ". From " + tier.effective() + ": "))
                + words.labels().tier(move.after())
                + say("（", " (")
                + words.labels().own(move.action().name())
                + say("）。", ")."));
        held.lapsed(tier);
        held.converted(tier);
        if (!tier.assessed()) {
            paper.say(
                    tier.converted() == null
                            ? say("只有参加考核并定等的人员才变动层级。", "Only who is assessed and graded moves.")
                            : say(
                                    "除套改外，只有参加考核并定等的人员才变动层级。",
                                    "But for conversion only who is assessed and graded moves."));
            return;
        }
        check(tier.demote());
        check(tier.enter());
        held.trainee(tier);
        if (move.action() == TierAction.ENTRY) {
            boolean byEducation = words.policy().tiers().entry().stream()
                    .allMatch(entry -> entry.education() != null && entry.when() == null);
            paper.say((byEducation
                            ? say("按学历定级：", "Entry by education: ")
                                    + words.education(told.person().education())
                            : say("按定级规定", "Entry by the rules of entry"))
                    + " → "
                    + words.labels().tier(move.after()) + say("。", "."));
        }
        check(tier.rise());
        years(tier);
        if (tier.step() != null) {
            check(tier.step().when());
            tier.step().early().forEach(this::check);
            paper.say(step(tier));
        }
        caps(tier);
    }

    private void check(Check check) {
        if (check != null) {
            paper.item(words.asked(check));
        }
    }

    private void years(TierFacts tier) {
        if (tier.firstYear() == null) {
            return;
        }
        List<String> years = new ArrayList<>();
        tier.years()
                .forEach(year -> years.add(year.year() + " " + words.grade(year.grade())
                        + (year.counts() ? counts(year.grade()) : say("（不计）", " (does not)"))));
        paper.say(say("计入年数：自任层级后的第一个完整年度", "Counted years, from the first full year in the tier, ")
                + tier.firstYear()
                + say("年起", "")
                + held.uncounted(tier)
                + say("，等次为", ", with grade ")
                + words.list(words.policy().tiers().counted().stream()
                        .map(words::grade)
                        .toList())
                + say("的年度：", ": ")
                + words.list(years)
                + say("。共", ". Together ")
                + Wording.plain(tier.move().countedYears())
                + say("年。", "."));
    }

    private String counts(String grade) {
        BigDecimal credit = words.policy().tiers().credit(grade);
        return credit.compareTo(BigDecimal.ONE) == 0
                ? say("（计入）", " (counts)")
                : say("（计" + Wording.plain(credit) + "年）", " (counts for " + Wording.plain(credit) + ")");
    }

    private String step(TierFacts tier) {
        TierFacts.Step step = tier.step();
        return words.labels().tier(step.from()) + " → " + words.labels().tier(step.to()) + say("：须满", ": needs ")
                + Wording.plain(step.years())
                + say("年", " counted years")
                + (step.bySelection() ? say("，并在职数内择优", ", and room within the caps") : "") + say("；现有", "; there are ")
                + Wording.plain(tier.move().countedYears()) + say("年。", ".");
    }

    private void caps(TierFacts tier) {
        for (TierFacts.Cap cap : tier.caps()) {
            String tiers =
                    words.list(cap.tiers().stream().map(words.labels()::tier).toList());
            paper.item(tiers
                    + say("合计不超过", ": at most ")
                    + size(cap)
                    + say("人；择优前已有", "; held before selection ")
                    + cap.held()
                    + say("人，本次择优进入", ", given in it ")
                    + cap.given()
                    + say("人", "")
                    + (cap.raised()
                            ? say("。本次晋升需占此空额。", ". This step needs room here.")
                            : say("。本次晋升不占此空额。", ". This step needs no room here.")));
        }
        if (told.corrected() != null && !tier.caps().isEmpty()) {
            paper.say(say(
                    "更正只在剩余空额内择优，他人的层级不变。",
                    "A correction selects only into room that is left; the tiers of others stay."));
        }
        if (tier.queue().isEmpty()) {
            return;
        }
        queue(tier);
    }

    private String size(TierFacts.Cap cap) {
        if (cap.percent() == null) {
            return String.valueOf(cap.size());
        }
        SeatRounding rounding = words.policy().tiers().caps().stream()
                .filter(known -> known.name().equals(cap.name()))
                .map(TierCap::rounding)
                .findFirst()
                .orElse(SeatRounding.DOWN);
        return cap.base() + " × " + Wording.plain(cap.percent()) + words.percentRounded(rounding) + cap.size();
    }

    private void queue(TierFacts tier) {
        List<String> keys =
                words.policy().tiers().selectBy().stream().map(words::rankKey).toList();
        boolean byTotal = words.policy().tiers().selectBy().equals(List.of(RankKey.of("TOTAL")));
        paper.say(
                byTotal
                        ? say(
                                "同级符合条件者，依次按总分、计入年数、工号（不具姓名）：",
                                "Those eligible for the step, by total, counted years, id (without names):")
                        : say(
                                "同级符合条件者，依次按" + words.list(keys) + "、计入年数、工号（不具姓名）：",
                                "Those eligible for the step, by " + words.list(keys)
                                        + ", counted years, id (without names):"));
        List<List<String>> rows = new ArrayList<>();
        for (TierFacts.Queued queued : tier.queue()) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(rows.size() + 1)));
            if (byTotal) {
                row.add(queued.total() == null ? "" : queued.total().toPlainString());
            } else {
                queued.keys().forEach(key -> row.add(key == null ? "" : Wording.plain(key)));
            }
            row.add(Wording.plain(queued.countedYears()));
            row.add(words.labels().own(queued.outcome()));
            row.add(queued.self() ? say("← 本人", "<- you") : "");
            rows.add(row);
        }
        List<String> heading = new ArrayList<>(List.of(say("序", "no.")));
        if (byTotal) {
            heading.add(say("总分", "total"));
        } else {
            heading.addAll(keys);
        }
        heading.addAll(List.of(say("计入年数", "counted years"), say("结果", "outcome"), ""));
        paper.table("r".repeat(heading.size() - 2) + "ll", heading, rows);
    }
}
