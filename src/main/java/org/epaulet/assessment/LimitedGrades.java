package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.epaulet.policy.component.PeriodGrade;
import org.epaulet.policy.grade.SeatRounding;

/**
 * Gives the grades of a period of which only a share of those compared may have one (季度“好”等次比例), from the best down: who finds no
 * room in one gets the next.
 *
 * @param grades of the period, from best to worst
 */
record LimitedGrades(List<PeriodGrade> grades) {

    /**
     * Returns the grade of everybody compared, in the order in which they come.
     *
     * @param compared the highest score first, each with the grade that it would have without a limit
     */
    List<String> of(List<PeriodScore> compared) {
        int[] places = compared.stream()
                .mapToInt(score -> PeriodGrade.place(grades, score.grade()))
                .toArray();
        for (int grade = 0; grade < grades.size() - 1; grade++) {
            if (grades.get(grade).percent() != null) {
                limit(grade, compared, places);
            }
        }
        return Arrays.stream(places).mapToObj(place -> grades.get(place).code()).toList();
    }

    /**
     * Equals who do not all fit get the next grade together, and nobody behind them gets this one. An item may keep somebody among
     * them from the grade: who does not claim it takes no room.
     */
    private void limit(int grade, List<PeriodScore> compared, int[] places) {
        int left = room(grades.get(grade), compared.size());
        for (int from = 0; from < places.length; ) {
            int to = behindEquals(compared, from);
            int claiming = (int) Arrays.stream(places, from, to)
                    .filter(place -> place == grade)
                    .count();
            if (claiming <= left) {
                left -= claiming;
            } else {
                left = 0;
                for (int each = from; each < to; each++) {
                    places[each] = places[each] == grade ? grade + 1 : places[each];
                }
            }
            from = to;
        }
    }

    private static int room(PeriodGrade grade, int people) {
        int share = SeatRounding.DOWN.seats(grade.percent(), people);
        return grade.least() == null ? share : Math.max(grade.least(), share);
    }

    private static int behindEquals(List<PeriodScore> compared, int from) {
        BigDecimal score = compared.get(from).score();
        int to = from + 1;
        while (to < compared.size() && compared.get(to).score().compareTo(score) == 0) {
            to++;
        }
        return to;
    }
}
