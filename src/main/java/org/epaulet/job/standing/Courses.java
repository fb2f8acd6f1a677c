package org.epaulet.job.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.delivery.CodePoints;
import org.epaulet.report.UnitCourse;

/** How the units stand, and how they came there over the periods. */
public final class Courses {

    private Courses() {}

    /**
     * Returns one for each key, in order of these.
     *
     * @param periods how many are closed
     * @param key of the unit or bureau that a person counts in
     * @param name of a key
     */
    public static List<UnitCourse> of(
            int periods, List<Stand> stands, Function<Stand, String> key, Function<String, String> name) {
        Map<String, Sums> sums = new TreeMap<>(CodePoints.ORDER);
        stands.forEach(stand -> sums.computeIfAbsent(key.apply(stand), none -> new Sums(periods))
                .add(stand));
        List<UnitCourse> courses = new ArrayList<>();
        sums.forEach((unit, sum) -> courses.add(sum.course(unit, name.apply(unit))));
        return courses;
    }

    /** Returns that of everybody together. */
    public static UnitCourse all(int periods, List<Stand> stands) {
        Sums sums = new Sums(periods);
        stands.forEach(sums::add);
        return sums.course("", "");
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
