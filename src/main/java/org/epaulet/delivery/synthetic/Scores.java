package org.epaulet.delivery.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;

/**
 * The evaluation records, a month of a person at a time: ledger entries all year, ratings and ballots at its end.
 */
final class Scores {

    static final String HEADER = "record,revision,person,date,component,item,rater,score";

    private static final int ID_WIDTH = 9;
    private static final int USUAL_BALLOTS = 18;
    private static final int FORGOTTEN_IN_THOUSAND = 4;
    private static final int USUAL_ENTRIES_A_MONTH = 22;
    private static final byte[] NOTHING = {};
    private static final byte[] SECOND = ascii("2");
    private static final byte[] DAILY = ascii("DAILY");
    private static final byte[][] DUTIES = {
        utf8("巡逻防控"),
        utf8("接处警"),
        utf8("值班备勤"),
        utf8("内务卫生"),
        utf8("警容风纪"),
        utf8("信息采集"),
        utf8("车辆装备"),
        utf8("请示报告"),
        NOTHING
    };
    private static final int[] DEDUCTIONS = {-50, -50, -100, -100, -100, -200, -200, -300, -500};
    private static final int[] ADDITIONS = {50, 50, 50, 100, 100, 200, 25};

    private final SyntheticPlan plan;
    private final Days days;
    private long records;

    Scores(SyntheticPlan plan, Days days) {
        this.plan = plan;
        this.days = days;
    }

    /** Writes what the person's records of the month are, none outside the employment. */
    void month(CsvBytes csv, SyntheticPerson person, Month month) throws IOException {
        int first = person.from(days.first(month));
        int last = person.to(days.last(month));
        if (first > last) {
            return;
        }
        int whole = days.last(month) - days.first(month) + 1;
        int ratings = Math.min(plan.recordsPerPerson(), Rating.values().length + USUAL_BALLOTS);
        int entries = plan.recordsPerPerson() - ratings;
        int part = entries * month.getValue() / 12 - entries * (month.getValue() - 1) / 12;
        ledger(csv, person, month, first, last, part * (last - first + 1) / whole);
        if (month == Month.DECEMBER) {
            ratings(csv, person, first, last, ratings);
        }
    }

    private void ledger(CsvBytes csv, SyntheticPerson person, Month month, int first, int last, int entries)
            throws IOException {
        Draw draw = Draw.of(plan.seed(), person.number(), Aspect.LEDGER.ordinal() + month.ordinal());
        int careless = person.weak() ? 800 : 480 - 4 * person.care();
        int deduction = Math.min(900, careless * USUAL_ENTRIES_A_MONTH / Math.max(USUAL_ENTRIES_A_MONTH, entries));
        for (int i = 0; i < entries; i++) {
            byte[] day = days.bytes(first + (last - first + 1) * i / entries);
            byte[] duty = DUTIES[draw.below(DUTIES.length)];
            int luck = draw.below(1000);
            int points = luck < deduction
                    ? DEDUCTIONS[draw.below(DEDUCTIONS.length)]
                    : luck < deduction + 120 ? ADDITIONS[draw.below(ADDITIONS.length)] : 0;
            record(csv, person, day, DAILY, duty, NOTHING, points, draw);
        }
    }

    private void ratings(CsvBytes csv, SyntheticPerson person, int first, int last, int most) throws IOException {
        Draw draw = Draw.of(plan.seed(), person.number(), Aspect.RATINGS.ordinal());
        if (draw.happens(FORGOTTEN_IN_THOUSAND)) {
            return;
        }
        int written = 0;
        for (Rating rating : Rating.values()) {
            if (written++ < most) {
                byte[] day = days.bytes(draw.between(first, last));
                record(csv, person, day, rating.component, rating.item, rating.rater, score(person, draw), draw);
            }
        }
        // fewer ballots than a component wants are no use to anybody
        if (most < Rating.values().length + USUAL_BALLOTS) {
            return;
        }
        for (Voters voters : Voters.values()) {
            byte[] day = days.bytes(draw.between(first, last));
            for (int i = draw.between(voters.fewest, voters.most); i > 0; i--) {
                record(csv, person, day, Voters.BALLOT, NOTHING, voters.rater, score(person, draw), draw);
            }
        }
    }

    /** Whole points mostly, half points now and then. */
    private static int score(SyntheticPerson person, Draw draw) {
        int points = draw.around(69 + person.care() / 4, 9);
        return 100 * points + (draw.happens(150) ? 50 : 0);
    }

    /** Writes the record, and now and then a later revision that changes or withdraws it. */
    private void record(
            CsvBytes csv,
            SyntheticPerson person,
            byte[] day,
            byte[] component,
            byte[] item,
            byte[] rater,
            int score,
            Draw draw)
            throws IOException {
        records++;
        row(csv, NOTHING, person, day, component, item, rater).hundredths(score).end();
        int luck = draw.below(1000);
        if (luck < 4) {
            row(csv, SECOND, person, day, component, item, rater)
                    .hundredths(score / 2)
                    .end();
        } else if (luck == 4) {
            row(csv, SECOND, person, day, component, item, rater).empty().end();
        }
    }

    private CsvBytes row(
            CsvBytes csv,
            byte[] revision,
            SyntheticPerson person,
            byte[] day,
            byte[] component,
            byte[] item,
            byte[] rater)
            throws IOException {
        return csv.id('E', records, ID_WIDTH)
                .bytes(revision)
                .id(Cast.LETTER, person.number(), Cast.WIDTH)
                .bytes(day)
                .bytes(component)
                .bytes(item)
                .bytes(rater);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What everybody is rated on once a year; the first alone makes a year that can be assessed. */
    private enum Rating {
        RESULTS("QUALITY", "RESULTS", ""),
        VIRTUE("QUALITY", "VIRTUE", ""),
        ABILITY("QUALITY", "ABILITY", ""),
        DILIGENCE("QUALITY", "DILIGENCE", ""),
        INTEGRITY("QUALITY", "INTEGRITY", ""),
        DIRECT("LEADER", "", "DIRECT"),
        IN_CHARGE("LEADER", "", "IN_CHARGE"),
        THEORY("EXAM", "THEORY", ""),
        FITNESS("EXAM", "FITNESS", "");

        private final byte[] component;
        private final byte[] item;
        private final byte[] rater;

        Rating(String component, String item, String rater) {
            this.component = ascii(component);
            this.item = ascii(item);
            this.rater = ascii(rater);
        }
    }

    /** Who casts ballots, and how many of them. */
    private enum Voters {
        PEER(8, 12),
        STAFF(3, 7),
        PUBLIC(1, 5);

        private static final byte[] BALLOT = ascii("BALLOT");

        private final byte[] rater;
        private final int fewest;
        private final int most;

        Voters(int fewest, int most) {
            this.rater = ascii(name());
            this.fewest = fewest;
            this.most = most;
        }
    }
}
