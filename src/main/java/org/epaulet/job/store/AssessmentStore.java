package org.epaulet.job.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.assessment.Service;
import org.epaulet.policy.Policy;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the year comes to for each person before the quota, as far as later steps need it: of a component the score and the
 * periods that failed, or all that count where the policy asks for periods. People outside the year are kept too, so that
 * nobody is lost.
 */
public final class AssessmentStore {

    private final boolean periods;
    private final boolean groups;
    private final boolean ratesByBureau;
    private final PeopleBlocks<Kept> blocks;
    private final PeopleBlocks<Kept> rated;
    private SortedMap<Integer, Assessment> scored;
    private SortedMap<Integer, Assessment> inYear;

    /** Takes the database, the run, and the policy, whose later questions decide what is kept. */
    public AssessmentStore(JdbcTemplate jdbc, long run, Policy policy) {
        this.periods = policy.asksForPeriods();
        this.groups = policy.asksForGroups();
        this.ratesByBureau = policy.ratesByBureau();
        this.blocks = new PeopleBlocks<>(jdbc, run, PeopleKind.ASSESSMENT, Kept.class);
        this.rated = new PeopleBlocks<>(jdbc, run, PeopleKind.RATED, Kept.class);
    }

    /** One person's assessment as it is kept; null: outside the year. */
    record Kept(Assessment assessment) {}

    /** Writes the assessments of the people from one number to another, in place of what stood there; null: outside the year. */
    public void write(int from, int to, SortedMap<Integer, Assessment> people) {
        SortedMap<Integer, Kept> kept = new TreeMap<>();
        people.forEach((number, assessment) ->
                kept.put(number, new Kept(assessment == null ? null : asLaterStepsNeedIt(assessment))));
        blocks.replace(0, from, to, kept);
    }

    private Assessment asLaterStepsNeedIt(Assessment whole) {
        Service service = whole.service();
        return new Assessment(
                whole.person(),
                new Service(
                        service.from(),
                        service.to(),
                        service.days(),
                        service.neutralDays(),
                        service.ordinaryDays(),
                        service.unexcusedDays(),
                        List.of(),
                        List.of()),
                whole.status(),
                whole.reason(),
                whole.scores().stream().map(this::asLaterStepsNeedIt).toList(),
                whole.bonus(),
                whole.total(),
                whole.failedPeriods(),
                whole.thresholdGrade(),
                whole.ceiling(),
                whole.ceilingRules(),
                whole.grade(),
                whole.floorRules(),
                whole.beside());
    }

    private ComponentScore asLaterStepsNeedIt(ComponentScore score) {
        List<PeriodScore> kept = score.periods().stream()
                .filter(period -> periods ? period.counts() : period.failed())
                .map(period -> new PeriodScore(
                        period.period(),
                        true,
                        groups ? period.records() : 0,
                        null,
                        periods ? period.score() : null,
                        period.failed(),
                        period.grade()))
                .toList();
        return new ComponentScore(
                score.component(), score.weight(), score.score(), kept, groups ? score.groups() : List.of());
    }

    /** Writes the assessments of a bureau's people that depend on the whole bureau, in place of those there were. */
    public void rate(int bureau, SortedMap<Integer, Assessment> people) {
        SortedMap<Integer, Kept> kept = new TreeMap<>();
        people.forEach((number, assessment) -> kept.put(number, new Kept(asLaterStepsNeedIt(assessment))));
        rated.replace(bureau, kept);
    }

    /** Returns the assessments of these people before the bureau is looked at, without those outside the year. */
    public SortedMap<Integer, Assessment> scored(Set<Integer> people) {
        return PeopleBlocks.chosen(scored(), people);
    }

    private synchronized SortedMap<Integer, Assessment> scored() {
        if (scored == null) {
            SortedMap<Integer, Assessment> found = new TreeMap<>();
            blocks.all().forEach((number, kept) -> {
                if (kept.assessment() != null) {
                    found.put(number, kept.assessment());
                }
            });
            scored = found;
        }
        return scored;
    }

    /** Returns everybody who is in the year, by number; where the bureau matters, only once all are graded. */
    public synchronized SortedMap<Integer, Assessment> all() {
        if (inYear == null) {
            inYear = ratesByBureau ? new TreeMap<>(scored()) : scored();
            if (ratesByBureau) {
                rated.all().forEach((number, kept) -> inYear.put(number, kept.assessment()));
            }
        }
        return inYear;
    }

    /** Returns the numbers of the people outside the year, ascending. */
    List<Integer> outside() {
        return blocks.all().entrySet().stream()
                .filter(person -> person.getValue().assessment() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Shows everybody by number, null: outside the year; where the bureau does not matter, a few people held at once. */
    void each(BiConsumer<Integer, Assessment> seen) {
        Map<Integer, Kept> last = ratesByBureau ? rated.all() : Map.of();
        blocks.each((number, kept) ->
                seen.accept(number, last.getOrDefault(number, kept).assessment()));
    }

    /** Returns the assessments of the people from one number to another, without those outside the year. */
    public SortedMap<Integer, Assessment> range(int from, int to) {
        return all().subMap(from, to);
    }

    /** Returns the assessments of these people, without those outside the year. */
    public SortedMap<Integer, Assessment> of(Set<Integer> people) {
        return PeopleBlocks.chosen(all(), people);
    }
}
