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
    private final Casting casting;
    private final List<Happening> happenings;
    private final List<Leave> leaves;

    Careers(SyntheticPlan plan, Days days, Casting casting, List<Happening> happenings, List<Leave> leaves) {
        this.casting = casting;
        this.happenings = happenings;
        this.leaves = leaves;
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
                    .text(year == joined ? casting.noGrade() : casting.grade(person.weak(), draw))
                    .end();
        }
    }

    private void events(CsvBytes csv, SyntheticPerson person, Draw draw) throws IOException {
        for (Happening happening : happenings) {
            if (!draw.happens(person.weak() && happening.bad() ? 20 * happening.permille() : happening.permille())) {
                continue;
            }
            int day = draw.between(person.from(days.first()), person.to(days.last()));
            csv.id('V', csv.rows() + 1, Cast.WIDTH)
                    .id(Cast.LETTER, person.number(), Cast.WIDTH)
                    .bytes(days.bytes(day))
                    .text(happening.kind())
                    .text(happening.months() == 0 ? "" : until(day, draw.between(1, happening.months())))
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
        int start = draw.below(leaves.size());
        // a kind once a person at most, so that no two leaves are the same
        for (int i = 0; i < Math.min(LEAVE_KINDS, leaves.size()); i++) {
            Leave leave = leaves.get((start + i) % leaves.size());
            if (draw.happens(leave.permille())) {
                int from = draw.between(first, last);
                int to = Math.min(last, from + draw.between(leave.least(), leave.most()) - 1);
                csv.id(Cast.LETTER, person.number(), Cast.WIDTH)
                        .bytes(days.bytes(from))
                        .bytes(days.bytes(to))
                        .text(leave.kind())
                        .end();
            }
        }
    }

    /** How often an event comes in a year, and up to how many months it stays in force; 0: its end is left open. */
    record Happening(String kind, int permille, int months, boolean bad) {

        static final List<Happening> USUAL = List.of(
                new Happening("COMMENDATION", 110, 0, false),
                new Happening("MERIT", 15, 0, false),
                new Happening("STAR_1", 20, 0, false),
                new Happening("STAR_2", 8, 0, false),
                new Happening("STAR_3", 3, 0, false),
                new Happening("STAR_4", 1, 0, false),
                new Happening("BRAVERY", 2, 0, false),
                new Happening("WARNING", 8, 6, true),
                new Happening("DEMERIT", 4, 18, true),
                new Happening("BAN_BREACH", 1, 0, true),
                new Happening("CRIMINAL", 1, 0, true),
                new Happening("DETENTION", 1, 0, true),
                new Happening("INVESTIGATION", 3, 24, true),
                new Happening("TRAINING", 30, 0, true),
                new Happening("REASSIGNMENT", 8, 0, true));
    }

    /** How often a leave is taken among the kinds that come up for a person, and how many days it lasts. */
    record Leave(String kind, int permille, int least, int most) {

        static final List<Leave> USUAL = List.of(
                new Leave("SICK", 350, 1, 30),
                new Leave("PERSONAL", 350, 1, 5),
                new Leave("MATERNITY", 25, 98, 158),
                new Leave("INJURY", 12, 10, 120),
                new Leave("STATUTORY", 120, 3, 15),
                new Leave("UNEXCUSED", 6, 1, 20));
    }
}
