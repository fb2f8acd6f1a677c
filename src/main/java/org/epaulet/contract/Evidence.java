package org.epaulet.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.epaulet.roster.PastGrade;

/**
 * Writes down what a candidate row rests on (R15): events, earlier grades, failed periods, component scores, in codes that
 * need no language.
 */
final class Evidence {

    private Evidence() {}

    /** Returns the text; empty if there is nothing to name. */
    static String text(AssessmentYear year, Member member, Assessment assessment, AskedEvents asked) {
        StringJoiner text = new StringJoiner("; ");
        for (Event event : member.events()) {
            if (asked.include(event, year)) {
                text.add(event.kind() + " " + event.id() + " " + event.date());
            }
        }
        for (PastGrade past : latestFirst(member.history())) {
            text.add(past.year() + " " + (past.grade() == null ? "-" : past.grade()));
        }
        for (ComponentScore score : assessment.scores()) {
            List<String> failed = failedPeriods(score);
            if (!failed.isEmpty()) {
                text.add(score.component() + " failed periods " + String.join(",", failed));
            }
        }
        for (ComponentScore score : assessment.scores()) {
            if (score.score() != null) {
                text.add(score.component() + " " + score.score().toPlainString());
            }
        }
        return text.toString();
    }

    private static List<PastGrade> latestFirst(List<PastGrade> history) {
        List<PastGrade> latestFirst = new ArrayList<>(history);
        latestFirst.sort(Comparator.comparingInt(PastGrade::year).reversed());
        return latestFirst;
    }

    private static List<String> failedPeriods(ComponentScore score) {
        List<String> numbers = new ArrayList<>();
        for (PeriodScore period : score.periods()) {
            if (period.failed()) {
                numbers.add(String.valueOf(period.period()));
            }
        }
        return numbers;
    }
}
