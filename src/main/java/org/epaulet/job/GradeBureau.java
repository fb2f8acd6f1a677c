package org.epaulet.job;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.BureauGrades;
import org.epaulet.assessment.Contender;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.assessment.Quota;
import org.epaulet.job.store.AssessmentStore;
import org.epaulet.job.store.MemberStore;
import org.epaulet.job.store.StandingStore;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.job.store.Units;
import org.epaulet.pay.Bands;
import org.epaulet.roster.Member;
import org.epaulet.tier.TierBoard;
import org.epaulet.tier.TierCandidate;
import org.epaulet.tier.TierMove;

/** Grades one bureau: seats of the top grade (R12), tiers (R13), and the band each person falls into (R14). */
final class GradeBureau {

    private final RunContext context;
    private final Units units;
    private final MemberStore members;
    private final AssessmentStore assessments;
    private final StandingStore standings;

    GradeBureau(
            RunContext context,
            Units units,
            MemberStore members,
            AssessmentStore assessments,
            StandingStore standings) {
        this.context = context;
        this.units = units;
        this.members = members;
        this.assessments = assessments;
        this.standings = standings;
    }

    /** Grades the bureau with that number and returns how many people it has in the year. */
    int grade(int bureau) {
        Outcome outcome = outcome(bureau);
        Map<Integer, Standing> standing = new TreeMap<>();
        outcome.assessed()
                .forEach((number, assessment) -> standing.put(
                        number,
                        new Standing(
                                outcome.graded().get(assessment.person()),
                                outcome.moves().get(assessment.person()),
                                Bands.of(context.policy(), outcome.figures().get(number))
                                        .code())));
        standings.write(bureau, standing, outcome.grades().pools());
        return outcome.assessed().size();
    }

    /**
     * What the quota and the ladder of tiers make of a bureau, by person number or id.
     *
     * @param contenders as the quota saw them
     * @param candidates as the ladder saw them
     */
    record Outcome(
            SortedMap<Integer, Assessment> assessed,
            List<Contender> contenders,
            BureauGrades grades,
            Map<String, Graded> graded,
            Map<Integer, PersonFigures> figures,
            List<TierCandidate> candidates,
            Map<String, TierMove> moves) {}

    /** Returns what becomes of the bureau; writes nothing. */
    Outcome outcome(int bureau) {
        SortedMap<Integer, Member> people = members.bureau(bureau);
        SortedMap<Integer, Assessment> assessed = assessments.bureau(bureau, Ids.of(people));
        String code = units.unit(bureau).code();
        List<Contender> contenders = contenders(people, assessed);
        BureauGrades grades = new Quota(context.policy(), units.tree()).grade(code, contenders);
        Map<String, Graded> graded =
                grades.people().stream().collect(Collectors.toMap(Graded::person, Function.identity()));
        Map<Integer, PersonFigures> figures = new TreeMap<>();
        assessed.forEach((number, assessment) -> figures.put(
                number,
                PersonFigures.of(
                        people.get(number),
                        context.year(),
                        assessment,
                        graded.get(assessment.person()).grade())));
        List<TierCandidate> candidates = figures.entrySet().stream()
                .map(person -> TierCandidate.of(
                        context.policy(), context.year(), people.get(person.getKey()), person.getValue()))
                .toList();
        Map<String, TierMove> moves = TierBoard.decide(context.policy(), code, candidates).stream()
                .collect(Collectors.toMap(TierMove::person, Function.identity()));
        return new Outcome(assessed, contenders, grades, graded, figures, candidates, moves);
    }

    private List<Contender> contenders(Map<Integer, Member> people, SortedMap<Integer, Assessment> assessed) {
        return assessed.entrySet().stream()
                .map(person -> Contender.of(
                        person.getValue(),
                        people.get(person.getKey()).person().unit(),
                        context.policy().quota()))
                .toList();
    }
}
