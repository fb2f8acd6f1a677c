package org.epaulet.delivery.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened to people beside their scores: earlier grades, rewards and penalties, leaves.
 */
final class Careers {

    private static final int YEARS_BACK = 6;
    private static final int LEAVE_KINDS = 3;

    private final SyntheticPlan plan;
    private final Days days;

    Careers(SyntheticPlan plan, Days days) {
        this.plan = plan;
        this.days = days;
    }

    /** Writes `history`, `events` and `absences`. */
    void write(Path folder, List<SyntheticPerson> people) throws IOException {
        try (CsvBytes csv = CsvBytes.create(folder.resolve("history.csv"), "person,year,grade")) {
            for (SyntheticPerson person : people) {
                history(csv, person, draw(person, Aspect.HISTORY));
            }
        }
        try (CsvBytes csv = CsvBytes.create(folder.resolve("events.csv"), "event,person,date,kind,until,note")) {
            for (SyntheticPerson person : people) {
                events(csv, person, draw(person, Aspect.EVENTS));
            }
        }
        try (CsvBytes csv = CsvBytes.create(folder.resolve("absences.csv"), "person,from,to,kind")) {
            for (SyntheticPerson person : people) {
                absences(csv, person, draw(person, Aspect.ABSENCES));
            }
        }
    }

    private Draw draw(SyntheticPerson person, Aspect aspect) {
        return Draw.of(plan.seed(), person.number(), aspect.ordinal());
    }

    private void history(CsvBytes csv, SyntheticPerson person, Draw draw) throws IOException {
        int joined = LocalDate.ofEpochDay(person.joined()).getYear();
        for (int year = Math.max(joined, days.year() - YEARS_BACK); year < days.year(); year++) {
            if (draw.happens(20)) {
                continue;
            }
            csv.id(Cast.LETTER, person.number(), Cast.WIDTH)
                    .whole(year)
                    .text(year == joined ? "NONE" : grade(person, draw))
                    .end();
        }
    }

    private static String grade(SyntheticPerson person, Draw draw) {
        int luck = draw.below(1000) + (person.weak() ? 700 : 0);
        if (luck < 190) {
            return "EXCELLENT";
        }
        if (luck < 960) {
            return "COMPETENT";
        }
        return luck < 1300 ? "BASIC" : "INCOMPETENT";
    }

    private void events(CsvBytes csv, SyntheticPerson person, Draw draw) throws IOException {
        for (Happening happening : Happening.values()) {
            if (!draw.happens(person.weak() && happening.bad ? 20 * happening.permille : happening.permille)) {
                continue;
            }
            int day = draw.between(person.from(days.first()), person.to(days.last()));
            csv.id('V', csv.rows() + 1, Cast.WIDTH)
                    .id(Cast.LETTER, person.number(), Cast.WIDTH)
                    .bytes(days.bytes(day))
                    .text(happening.name())
                    .text(happening.months == 0 ? "" : until(day, draw.between(1, happening.months)))
                    .empty()
                    .end();
        }
    }

    private static String until(int day, int months) {
        return LocalDate.ofEpochDay(day).plusMonths(months).toString();
    }

    private void absences(CsvBytes csv, SyntheticPerson person, Draw draw) throws IOException {
        int first = person.from(days.first());
        int last = person.to(days.last());
        Leave[] leaves = Leave.values();
        int start = draw.below(leaves.length);
        // a kind once a person at most, so that no two leaves are the same
        for (int i = 0; i < LEAVE_KINDS; i++) {
            Leave leave = leaves[(start + i) % leaves.length];
            if (draw.happens(leave.permille)) {
                int from = draw.between(first, last);
                int to = Math.min(last, from + draw.between(leave.least, leave.most) - 1);
                csv.id(Cast.LETTER, person.number(), Cast.WIDTH)
                        .bytes(days.bytes(from))
                        .bytes(days.bytes(to))
                        .text(leave.name())
                        .end();
            }
        }
    }

    /** How often an event comes in a year, and up to how many months it stays in force. */
    private enum Happening {
        COMMENDATION(110, 0, false),
        MERIT(15, 0, false),
        STAR_1(20, 0, false),
        STAR_2(8, 0, false),
        STAR_3(3, 0, false),
        STAR_4(1, 0, false),
        BRAVERY(2, 0, false),
        WARNING(8, 6, true),
        DEMERIT(4, 18, true),
        BAN_BREACH(1, 0, true),
        CRIMINAL(1, 0, true),
        DETENTION(1, 0, true),
        INVESTIGATION(3, 24, true),
        TRAINING(30, 0, true),
        REASSIGNMENT(8, 0, true);

        private final int permille;
        private final int months;
        private final boolean bad;

        Happening(int permille, int months, boolean bad) {
            this.permille = permille;
            this.months = months;
            this.bad = bad;
        }
    }

    /** How often a leave is taken among the kinds that come up for a person, and how many days it lasts. */
    private enum Leave {
        SICK(350, 1, 30),
        PERSONAL(350, 1, 5),
        MATERNITY(25, 98, 158),
        INJURY(12, 10, 120),
        STATUTORY(120, 3, 15),
        UNEXCUSED(6, 1, 20);

        private final int permille;
        private final int least;
        private final int most;

        Leave(int permille, int least, int most) {
            this.permille = permille;
            this.least = least;
            this.most = most;
        }
    }
}
