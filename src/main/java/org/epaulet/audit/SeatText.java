package org.epaulet.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.epaulet.policy.grade.FurtherQuota;

/** Tells how many seats the pools have, and what these are reckoned from (R12). */
final class SeatText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    SeatText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write(SeatFacts seat) {
        if (seat.split()) {
            split(seat);
        } else {
            own(seat);
        }
        paper.say(say("* 本人所在分组。", "* the person's own pool. ")
                + merging(words.policy().quota().smallBelow()));
        further(seat);
    }

    /** A policy that calls no pool small merges none. */
    private String merging(int smallBelow) {
        return smallBelow == 0
                ? ""
                : say("不足", "Pools below ")
                        + smallBelow
                        + say("人的分组，分管领导相同的合并一次。", " people with the same leader in charge are merged, once.");
    }

    /** Quotas of lower grades, and the seats of the person's own pool. */
    private void further(SeatFacts seat) {
        SeatFacts.PoolFacts own = seat.pools().stream()
                .filter(SeatFacts.PoolFacts::own)
                .findFirst()
                .orElseThrow();
        List<FurtherQuota> quotas = words.policy().quota().further();
        for (int place = 0; place < own.further().size(); place++) {
            FurtherQuota quota = quotas.get(place);
            paper.item(words.grade(quota.grade())
                    + (quota.together() ? say("与更优等次合计：", ", with the better grades: ") : say("：", ": "))
                    + reckoned(sharing(seat, quota.grade(), own.pool()))
                    + say("，本组名额", ", seats of this pool: ")
                    + own.further().get(place)
                    + say("。", "."));
        }
    }

    private static SeatFacts.Shared sharing(SeatFacts seat, String grade, String pool) {
        return seat.shared().stream()
                .filter(shared -> shared.grade().equals(grade) && shared.pools().contains(pool))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the percentage of the people, what it comes to, and the seats beside it. */
    private String reckoned(SeatFacts.Shared shared) {
        return shared.people() + " × " + Wording.plain(shared.percent()) + words.percentRounded(shared.rounding())
                + shared.ofPercent()
                + (shared.more() == 0 ? "" : say("，另加" + shared.more() + "名", ", and " + shared.more() + " more"));
    }

    /** Seats that pools or classes have of their own, those of all others split over them. */
    private void own(SeatFacts seat) {
        String top = words.policy().topGrade().code();
        paper.say(say("各考核分组的名额，基数为", "The seats of the pools, taken of the ") + base() + say("：", ":"));
        seat.shared().stream()
                .filter(shared -> shared.grade().equals(top) && shared.pools().size() > 1)
                .forEach(shared -> paper.item(words.list(shared.pools())
                        + say("共用：", " share: ")
                        + reckoned(shared)
                        + say("，按各组基数分配，余数大者先得。", ", split by their bases, the largest remainders first.")));
        List<List<String>> rows = new ArrayList<>();
        for (SeatFacts.PoolFacts pool : seat.pools()) {
            rows.add(Arrays.asList(
                    pool.pool() + (pool.own() ? " *" : ""),
                    pool.members().size() > 1 ? words.list(pool.members()) : "",
                    String.valueOf(pool.assessed()),
                    String.valueOf(pool.base()),
                    exact(sharing(seat, top, pool.pool()), pool),
                    String.valueOf(pool.seats())));
        }
        paper.table(
                "llrrlr",
                List.of(
                        say("考核分组", "pool"),
                        say("合并自", "merged from"),
                        say("人数", "people"),
                        say("基数", "base"),
                        say("应得", "exact share"),
                        say("名额", "seats")),
                rows);
    }

    /** Returns whom the percentage is taken of. */
    private String base() {
        return switch (words.policy().quota().of()) {
            case ASSESSED -> say("参加考核并定等的人数", "people who are assessed");
            case TOOK_PART -> say("参加考核人数（含未定等次的）", "people who took part, those whose grade is withheld too");
            case EMPLOYED -> say("年度末日在职人数", "people employed on the last day of the year");
        };
    }

    /** Returns how a pool comes to its seats, with the least that every pool has where that is what gave them. */
    private String exact(SeatFacts.Shared shared, SeatFacts.PoolFacts pool) {
        String reckoned = shared.pools().size() == 1 && !told.seat().split()
                ? reckoned(shared)
                : shared.seats() + " × " + pool.base() + " ÷ " + shared.people() + " = " + pool.exact();
        return reckoned + (pool.raised() ? say("，至少" + pool.seats() + "名", ", at least " + pool.seats()) : "");
    }

    private void split(SeatFacts seat) {
        SeatFacts.Shared shared = seat.shared().get(0);
        paper.say(say("全局参加考核", "Assessed in the bureau: ")
                + seat.assessed()
                + say("人，名额 = ", "; seats = ")
                + reckoned(shared)
                + say("，按各组人数分配，余数大者先得：", ", split over the pools by their people, the largest remainders first:"));
        List<List<String>> rows = new ArrayList<>();
        for (SeatFacts.PoolFacts pool : seat.pools()) {
            rows.add(Arrays.asList(
                    pool.pool() + (pool.own() ? " *" : ""),
                    pool.members().size() > 1 ? words.list(pool.members()) : "",
                    String.valueOf(pool.assessed()),
                    exact(shared, pool),
                    String.valueOf(pool.seats())));
        }
        paper.table(
                "llrlr",
                List.of(
                        say("考核分组", "pool"),
                        say("合并自", "merged from"),
                        say("人数", "people"),
                        say("应得", "exact share"),
                        say("名额", "seats")),
                rows);
    }
}
