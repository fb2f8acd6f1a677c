package org.epaulet.job.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.delivery.CodePoints;
import org.epaulet.report.UnitCourse;

/** How the units stand, and how they came there over the periods. */
public final class Courses {

    private final SortedMap<String, Sums> units = new TreeMap<>(CodePoints.ORDER);
    private final SortedMap<String, Sums> bureaus = new TreeMap<>(CodePoints.ORDER);
    private final Sums all;

    /**
     * Sums the standings up.
     *
     * @param periods how many are closed
     */
    public Courses(int periods, List<Stand> stands) {
        Map<String, String> bureauOf = new HashMap<>();
        for (Stand stand : stands) {
            String unit = stand.result().unit();
            units.computeIfAbsent(unit, none -> new Sums(periods)).add(stand);
            bureauOf.put(unit, stand.result().bureau());
        }
        all = new Sums(periods);
        units.forEach((unit, sums) -> {
            bureaus.computeIfAbsent(bureauOf.get(unit), none -> new Sums(periods))
                    .add(sums);
            all.add(sums);
        });
    }

    /** Returns that of each unit, by code; takes the name of a code. */
    public List<UnitCourse> units(Function<String, String> name) {
        return of(units, name);
    }

    /** Returns that of each bureau, by code; takes the name of a code. */
    public List<UnitCourse> bureaus(Function<String, String> name) {
        return of(bureaus, name);
    }

    /** Returns that of everybody together. */
    public UnitCourse all() {
        return all.course("", "");
    }

    private static List<UnitCourse> of(SortedMap<String, Sums> sums, Function<String, String> name) {
        List<UnitCourse> courses = new ArrayList<>();
        sums.forEach((unit, sum) -> courses.add(sum.course(unit, name.apply(unit))));
        return courses;
    }

    private static final class Sums {

        private final BigDecimal[] points;
        private final int[] counted;
        private final int[] failed;
        private final Map<String, Integer> grades = new TreeMap<>();
        private int heads;
        private int assessed;
        private BigDecimal totals = BigDecimal.ZERO;
        private int totalled;

        Sums(int periods) {
            this.points = new BigDecimal[periods];
            this.counted = new int[periods];
            this.failed = new int[periods];
        }

        void add(Stand stand) {
            heads++;
            if (stand.result().grade() != null) {
                assessed++;
            }
            if (stand.byTotal() != null) {
                grades.merge(stand.byTotal(), 1, Integer::sum);
            }
            if (stand.result().total() != null) {
                totals = totals.add(stand.result().total());
                totalled++;
            }
            for (PeriodScore period : stand.periods()) {
                if (period.counts()) {
                    int place = period.period() - 1;
                    points[place] = points[place] == null ? period.score() : points[place].add(period.score());
                    counted[place]++;
                    failed[place] += period.failed() ? 1 : 0;
                }
            }
        }

        void add(Sums part) {
            heads += part.heads;
            assessed += part.assessed;
            part.grades.forEach((grade, people) -> grades.merge(grade, people, Integer::sum));
            totals = totals.add(part.totals);
            totalled += part.totalled;
            for (int place = 0; place < points.length; place++) {
                if (part.points[place] != null) {
                    points[place] = points[place] == null ? part.points[place] : points[place].add(part.points[place]);
                }
                counted[place] += part.counted[place];
                failed[place] += part.failed[place];
            }
        }

        UnitCourse course(String unit, String name) {
            List<BigDecimal> means = new ArrayList<>();
            List<Integer> failures = new ArrayList<>();
            for (int place = 0; place < points.length; place++) {
                means.add(mean(points[place], counted[place]));
                failures.add(failed[place]);
            }
            return new UnitCourse(unit, name, heads, assessed, grades, mean(totals, totalled), means, failures);
        }

        private static BigDecimal mean(BigDecimal sum, int count) {
            return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
        }
    }
}
