package org.epaulet.contract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.policy.AssessmentYear;
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
        Stream<String> events = member.events().stream()
                .filter(event -> asked.include(event, year))
                .map(Evidence::event);
        Stream<String> grades = member.history().stream()
                .sorted(Comparator.comparingInt(PastGrade::year).reversed())
                .map(Evidence::grade);
        Stream<String> failed = assessment.scores().stream()
                .filter(score -> score.periods().stream().anyMatch(PeriodScore::failed))
                .map(Evidence::failedPeriods);
        Stream<String> scores = assessment.scores().stream()
                .filter(score -> score.score() != null)
                .map(score -> score.component() + " " + score.score().toPlainString());
        return Stream.of(events, grades, failed, scores).flatMap(parts -> parts).collect(Collectors.joining("; "));
    }

    private static String event(Event event) {
        return event.kind() + " " + event.id() + " " + event.date();
    }

    private static String grade(PastGrade past) {
        return past.year() + " " + (past.grade() == null ? "-" : past.grade());
    }

    private static String failedPeriods(ComponentScore score) {
        List<String> numbers = score.periods().stream()
                .filter(PeriodScore::failed)
                .map(period -> String.valueOf(period.period()))
                .toList();
        return score.component() + " failed periods " + String.join(",", numbers);
    }
}
