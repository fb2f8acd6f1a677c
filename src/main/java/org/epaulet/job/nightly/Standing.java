package org.epaulet.job.nightly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.Assessor;
import org.epaulet.assessment.BureauGrades;
import org.epaulet.assessment.BureauRating;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.Contender;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.assessment.Quota;
import org.epaulet.contract.ContractReview;
import org.epaulet.delivery.CodePoints;
import org.epaulet.evidence.Tally;
import org.epaulet.pay.Bands;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Band;
import org.epaulet.policy.CeilingRule;
import org.epaulet.policy.Component;
import org.epaulet.policy.Figure;
import org.epaulet.policy.Figures;
import org.epaulet.policy.Grade;
import org.epaulet.policy.Ledger;
import org.epaulet.policy.Policy;
import org.epaulet.report.PersonResult;
import org.epaulet.roster.Member;
import org.epaulet.roster.Person;
import org.epaulet.roster.UnitTree;
import org.epaulet.tier.TierBoard;
import org.epaulet.tier.TierCandidate;
import org.epaulet.tier.TierMove;

/** The standing of a year on one of its days, by the rules of the year-end (R4 to R13, R15), the year ending on that day. */
public final class Standing {

    private static final Comparator<Stand> BY_ID =
            Comparator.comparing(stand -> stand.result().id(), CodePoints.ORDER);

    private final Policy policy;
    private final AssessmentYear year;
    private final UnitTree units;
    private final Assessor assessor;
    private final int ledger;
    private final Map<String, KeptStand> follows;
    private final Map<String, Integer> followedPeriods;
    private final boolean groups;
    private final Map<String, Integer> closedPeriods;

    /** Takes the year as it ends on the day, and the policy as it stands on it. */
    public Standing(Policy policy, AssessmentYear year, UnitTree units) {
        this(policy, year, units, Map.of(), Map.of());
    }

    /**
     * Takes also the night against which changes are told.
     *
     * @param follows where everybody stood on it, by this policy; empty: there is none
     * @param followedPeriods how many periods of each component were closed on it
     */
    public Standing(
            Policy policy,
            AssessmentYear year,
            UnitTree units,
            Map<String, KeptStand> follows,
            Map<String, Integer> followedPeriods) {
        this.follows = follows;
        this.followedPeriods = followedPeriods;
        this.policy = policy;
        this.year = year;
        this.units = units;
        this.assessor = new Assessor(policy, year);
        this.closedPeriods = policy.periods(year);
        this.groups = policy.asksForGroups();
        List<Component> components = policy.components();
        this.ledger = components.stream()
                .filter(Ledger.class::isInstance)
                .findFirst()
                .map(components::indexOf)
                .orElse(-1);
    }

    /**
     * Somebody of the year before the quota.
     *
     * @param member on the day
     * @param then what tells the effect of the records from that of the day
     */
    public record Assessed(Member member, Assessment assessment, Fingerprint print, Then then) {

        /** Shows the id alone: a person's record never reaches a log. */
        @Override
        public String toString() {
            return "Assessed[" + assessment.person() + "]";
        }
    }

    /** Returns whether the person had a day of employment by then. Threads may ask at the same time. */
    public boolean inYear(Member whole) {
        return assessor.inYear(onTheDay(whole));
    }

    /** Returns the person on the day, in the unit of that day. */
    public Member onTheDay(Member whole) {
        return DayCut.of(whole, year.end());
    }

    /** Returns those of the tallies that count by then. */
    public List<Tally> closed(List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.period() <= closedPeriods.getOrDefault(tally.component(), 0))
                .toList();
    }

    /** Assesses one person; empty if they had no day of employment by then. Threads may ask at the same time. */
    public Optional<Assessed> assess(Member whole, List<Tally> tallies) {
        Member member = onTheDay(whole);
        List<Tally> closed = closed(tallies);
        return assessor.scored(member, closed)
                .map(scored ->
                        assessed(member, withoutGroups(scored), Fingerprint.of(member, closed), then(member, tallies)));
    }

    private Then then(Member member, List<Tally> tallies) {
        return then(
                member,
                Fingerprint.records(tallies.stream()
                        .filter(tally -> tally.period() <= followedPeriods.getOrDefault(tally.component(), 0))
                        .toList()));
    }

    private Then then(Member member, long records) {
        KeptStand stood = follows.get(member.person().id());
        if (stood == null) {
            return Then.UNKNOWN;
        }
        if (records == stood.print().records() || !followedPeriods.equals(closedPeriods)) {
            return Then.same(records);
        }
        return Then.same(records);
    }

    private Assessed assessed(Member member, Assessment scored, Fingerprint print, Then then) {
        return new Assessed(member, assessor.rated(member, scored), print, then);
    }

    /** Of a hundred thousand people only what is still asked for is held. */
    private Assessment withoutGroups(Assessment assessment) {
        return new Assessment(
                assessment.person(),
                assessment.service(),
                assessment.status(),
                assessment.reason(),
                assessment.scores().stream()
                        .map(score -> new ComponentScore(
                                score.component(),
                                score.weight(),
                                score.score(),
                                score.periods(),
                                groups ? score.groups() : List.of()))
                        .toList(),
                assessment.bonus(),
                assessment.total(),
                assessment.failedPeriods(),
                assessment.thresholdGrade(),
                assessment.ceiling(),
                assessment.ceilingRules(),
                assessment.grade(),
                assessment.floorRules(),
                assessment.beside());
    }

    /** Returns where everybody stands, by id. */
    public List<Stand> of(List<Assessed> people) {
        Map<String, List<Assessed>> bureaus = new TreeMap<>(CodePoints.ORDER);
        people.forEach(person -> bureaus.computeIfAbsent(
                        units.bureau(person.member().person().unit()), none -> new ArrayList<>())
                .add(person));
        // bureaus do not affect each other (R2)
        return bureaus.entrySet().parallelStream()
                .flatMap(bureau -> bureau(bureau.getKey(), bureau.getValue()).stream())
                .sorted(BY_ID)
                .toList();
    }

    /**
     * One bureau, decided as a whole.
     *
     * @param figures of everybody, by id
     * @param moves of everybody, by id
     */
    public record Bureau(
            List<Contender> contenders,
            BureauGrades grades,
            Map<String, PersonFigures> figures,
            List<TierCandidate> candidates,
            Map<String, TierMove> moves,
            List<Stand> stands) {}

    private List<Stand> bureau(String bureau, List<Assessed> people) {
        return decide(bureau, people).stands();
    }

    /** Decides where the people of a bureau stand. */
    public Bureau decide(String bureau, List<Assessed> scored) {
        List<Assessed> people = policy.ratesByBureau() ? rated(bureau, scored) : scored;
        List<Contender> contenders = people.stream()
                .map(person -> Contender.of(
                        person.assessment(), person.member().person(), policy.quota(), before(person), year))
                .toList();
        BureauGrades grades = new Quota(policy, units).grade(bureau, contenders);
        Map<String, Graded> graded =
                grades.people().stream().collect(Collectors.toMap(Graded::person, Function.identity()));
        Map<String, Integer> ranked = new HashMap<>();
        grades.pools().forEach(pool -> ranked.put(pool.pool(), pool.assessed()));
        Map<String, PersonFigures> figures = new HashMap<>();
        people.forEach(person -> {
            Graded stands = graded.get(person.assessment().person());
            figures.put(
                    stands.person(),
                    PersonFigures.of(person.member(), year, person.assessment(), stands, ranked.get(stands.pool())));
        });
        List<TierCandidate> candidates = people.stream()
                .map(person -> TierCandidate.of(
                        policy,
                        year,
                        person.member(),
                        figures.get(person.assessment().person())))
                .toList();
        Map<String, TierMove> moves = TierBoard.decide(policy, bureau, candidates).stream()
                .collect(Collectors.toMap(TierMove::person, Function.identity()));
        List<Stand> stands = people.stream()
                .map(person -> {
                    String id = person.assessment().person();
                    return stand(bureau, person, graded.get(id), moves.get(id), figures.get(id));
                })
                .toList();
        return new Bureau(contenders, grades, figures, candidates, moves, stands);
    }

    private List<Assessed> rated(String bureau, List<Assessed> scored) {
        Map<Integer, Member> members = new HashMap<>();
        SortedMap<Integer, Assessment> before = new TreeMap<>();
        for (int place = 0; place < scored.size(); place++) {
            members.put(place, scored.get(place).member());
            before.put(place, scored.get(place).assessment());
        }
        SortedMap<Integer, Assessment> after = new BureauRating(policy, year, units).rate(bureau, members, before);
        return after.entrySet().stream()
                .map(rated -> new Assessed(
                        scored.get(rated.getKey()).member(),
                        rated.getValue(),
                        scored.get(rated.getKey()).print(),
                        scored.get(rated.getKey()).then()))
                .toList();
    }

    private PersonFigures before(Assessed person) {
        return PersonFigures.of(person.member(), year, person.assessment(), (String) null);
    }

    private Stand stand(String bureau, Assessed assessed, Graded graded, TierMove move, PersonFigures figures) {
        Assessment assessment = assessed.assessment();
        Figures before = before(assessed);
        boolean scored = !assessment.scores().isEmpty();
        return new Stand(
                result(bureau, assessed, graded, move, figures),
                assessment.failedPeriods(),
                periods(assessment),
                assessed.member().person().probationEnd(),
                byTotal(assessment),
                scored ? ceiling(before) : null,
                scored ? oneShort(before) : null,
                assessed.print(),
                assessed.then());
    }

    private List<PeriodScore> periods(Assessment assessment) {
        return ledger < 0 || assessment.scores().isEmpty()
                ? List.of()
                : assessment.scores().get(ledger).periods();
    }

    /** Before the year's tests and ballots most grades wait for lack of components; who slips is known all the same. */
    private String byTotal(Assessment assessment) {
        if (assessment.thresholdGrade() != null || assessment.total() == null) {
            return assessment.thresholdGrade();
        }
        return policy.grades().stream()
                .filter(grade -> grade.atLeast() != null && assessment.total().compareTo(grade.atLeast()) >= 0)
                .findFirst()
                .or(() -> policy.grades().stream()
                        .skip(policy.grades().size() - 1L)
                        .findFirst())
                .map(Grade::code)
                .orElse(null);
    }

    private String ceiling(Figures figures) {
        return policy.ceilings().stream()
                .filter(rule -> ofFailedPeriods(rule) && rule.when().holds(figures))
                .findFirst()
                .map(CeilingRule::ceiling)
                .orElse(null);
    }

    private String oneShort(Figures figures) {
        Figures more = new OneMoreFailed(figures);
        return policy.ceilings().stream()
                .filter(rule -> ofFailedPeriods(rule)
                        && !rule.when().holds(figures)
                        && rule.when().holds(more))
                .findFirst()
                .map(CeilingRule::ceiling)
                .orElse(null);
    }

    private static boolean ofFailedPeriods(CeilingRule rule) {
        return rule.when().figures().contains(Figure.FAILED_PERIODS);
    }

    private PersonResult result(String bureau, Assessed assessed, Graded graded, TierMove move, PersonFigures figures) {
        Person person = assessed.member().person();
        Assessment assessment = assessed.assessment();
        Band band = Bands.of(policy, figures);
        PersonFigures withGrade = PersonFigures.of(assessed.member(), year, assessment, graded.grade());
        return new PersonResult(
                person.id(),
                person.name(),
                bureau,
                person.unit(),
                units.unit(person.unit()).name(),
                graded.pool(),
                assessment.status(),
                assessment.reason(),
                assessment.scores().stream()
                        .map(ComponentScore::score)
                        .collect(ArrayList::new, List::add, List::addAll),
                assessment.bonus(),
                assessment.total(),
                assessment.thresholdGrade(),
                assessment.ceiling(),
                graded.grade(),
                graded.rank(),
                graded.seat(),
                move,
                unpaid(person, band, assessment.service().days()),
                ContractReview.of(policy, year, assessed.member(), withGrade, assessment)
                        .orElse(null),
                person.contract(),
                person.contractEnd(),
                person.contractNo(),
                person.postSince(),
                person.protection());
    }

    /** A night pays nothing; the band is shown. */
    private static PayLine unpaid(Person person, Band band, int days) {
        return new PayLine(person.id(), person.unit(), band.code(), band.factor(), days, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
