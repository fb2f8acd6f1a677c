package org.epaulet.job.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.contract.ContractReview;
import org.epaulet.delivery.CodePoints;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.pay.Bands;
import org.epaulet.pay.CorrectedShares;
import org.epaulet.pay.Docking;
import org.epaulet.pay.Honours;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.PayLines;
import org.epaulet.pay.Recovery;
import org.epaulet.pay.ShareTerms;
import org.epaulet.pay.UnitRate;
import org.epaulet.policy.Policy;
import org.epaulet.policy.Procedure;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Member;
import org.epaulet.roster.Stay;
import org.epaulet.roster.Stays;
import org.epaulet.tier.TierAction;
import org.epaulet.tier.TierBoard;
import org.epaulet.tier.TierCandidate;
import org.epaulet.tier.TierMove;

/** What follows, for tier, pay and contract, for those of one bureau whom a correction touches (R17), and for nobody else. */
final class BureauSettlement {

    private final Policy policy;
    private final AssessmentYear year;
    private final Procedure procedure;
    private final SortedMap<String, Subject> subjects;
    private final Map<String, Set<Cause>> causes;
    private final Map<String, Graded> graded;

    /** Takes the bureau's grades as they are decided. */
    BureauSettlement(Policy policy, AssessmentYear year, BureauGrades grades) {
        this.policy = policy;
        this.year = year;
        this.procedure = policy.procedure();
        this.subjects = grades.subjects();
        this.causes = grades.causes();
        this.graded = grades.graded();
    }

    /**
     * What follows for those who are touched.
     *
     * @param candidates as the ladder of tiers saw them, those after them who only hold a tier
     * @param moves of all of these
     */
    record Settled(List<Corrected> corrected, List<TierCandidate> candidates, List<TierMove> moves) {}

    /**
     * Returns what becomes of everybody who is touched.
     *
     * @param bureau its code
     * @param rates of the units' published pools
     * @param ranked how many people a pool ranks
     */
    Settled settle(String bureau, Function<String, UnitRate> rates, Function<String, Integer> ranked) {
        Map<String, PersonFigures> figures = new TreeMap<>(CodePoints.ORDER);
        graded.forEach((person, stands) -> {
            if (stands != null) {
                Subject subject = subjects.get(person);
                figures.put(
                        person,
                        PersonFigures.of(
                                subject.member(), year, effective(person), stands, ranked.apply(stands.pool())));
            }
        });
        List<TierCandidate> candidates = figures.entrySet().stream()
                .map(person -> TierCandidate.of(
                        policy, year, subjects.get(person.getKey()).member(), person.getValue()))
                .toList();
        List<TierCandidate> holders = holders();
        List<TierMove> decided = TierBoard.correct(policy, bureau, candidates, holders, selected(figures.keySet()));
        Map<String, TierMove> moves = decided.stream().collect(Collectors.toMap(TierMove::person, Function.identity()));
        List<Corrected> corrected = new ArrayList<>();
        causes.forEach((person, why) -> corrected.add(
                figures.containsKey(person)
                        ? settle(person, figures.get(person), moves.get(person), rates, ranked)
                        : outside(person)));
        return new Settled(
                corrected,
                Stream.concat(candidates.stream(), holders.stream()).toList(),
                Stream.concat(decided.stream(), holders.stream().map(BureauSettlement::stays))
                        .toList());
    }

    private static TierMove stays(TierCandidate holder) {
        return new TierMove(holder.person(), holder.tier(), holder.tier(), TierAction.NONE, holder.countedYears());
    }

    /** Who has a grade is assessed, if only by a decision. */
    private Assessment effective(String person) {
        Assessment now = subjects.get(person).now();
        return graded.get(person).grade() == null ? now : now.decided();
    }

    /** Everybody else who is employed on the last day, with the tier that the year left them. */
    private List<TierCandidate> holders() {
        List<TierCandidate> holders = new ArrayList<>();
        subjects.forEach((id, subject) -> {
            if (!causes.containsKey(id)
                    && subject.before() != null
                    && subject.before().standing() != null
                    && subject.member().person().employedOn(year.end())) {
                PersonFigures stood = PersonFigures.of(
                        subject.member(), year, subject.before().assessment(), (String) null);
                holders.add(TierCandidate.holder(
                        id, subject.before().standing().move().after(), TierCandidate.bases(policy.tiers(), stood)));
            }
        });
        return holders;
    }

    private Set<String> selected(Set<String> people) {
        return people.stream()
                .filter(person -> wasSelected(subjects.get(person)))
                .collect(Collectors.toSet());
    }

    private static boolean wasSelected(Subject subject) {
        return subject.before() != null
                && subject.before().standing() != null
                && subject.before().standing().move().action() == TierAction.SELECT;
    }

    private Corrected settle(
            String person,
            PersonFigures figures,
            TierMove move,
            Function<String, UnitRate> rates,
            Function<String, Integer> ranked) {
        Subject subject = subjects.get(person);
        Member member = subject.member();
        Assessment assessment = effective(person);
        Band band = Bands.of(policy, figures);
        long periodAwards = subject.before() == null || subject.before().standing() == null
                ? 0
                : subject.before().standing().periodAwards();
        Standing standing = new Standing(
                graded.get(person),
                move,
                band.code(),
                ranked.apply(graded.get(person).pool()),
                periodAwards);
        CorrectedShares shares = CorrectedShares.of(
                person,
                days(member),
                new ShareTerms(
                        band,
                        policy.pay().shares(),
                        Docking.of(policy, figures, assessment.service().days())),
                subject.before() == null ? List.of() : subject.before().shares(),
                rates);
        PayLine line = new PayLines(policy, year)
                .of(
                        member,
                        assessment.service().days(),
                        band,
                        figures,
                        periodAwards,
                        move.before(),
                        move.after(),
                        shares.shares());
        return new Corrected(
                person,
                causes.get(person),
                standing,
                shares,
                line,
                Honours.of(policy, year, member),
                ContractReview.of(policy, year, member, figures, assessment).orElse(null),
                paidBefore(subject),
                recovery(subject, line.gross(), move.after()));
    }

    private Corrected outside(String person) {
        Subject subject = subjects.get(person);
        CorrectedShares none = CorrectedShares.of(
                person,
                Map.of(),
                new ShareTerms(policy.pay().bands().get(0), policy.pay().shares(), Docking.NONE),
                subject.before() == null ? List.of() : subject.before().shares(),
                unit -> null);
        return new Corrected(
                person,
                causes.get(person),
                null,
                none,
                null,
                List.of(),
                null,
                paidBefore(subject),
                recovery(subject, 0, subject.member().person().tier()));
    }

    private Recovery recovery(Subject subject, long gross, String tier) {
        return new Recovery(
                gross - paidBefore(subject),
                Recovery.monthLimit(policy.on(year.nextStart()), tier, procedure.recoveryPercent()));
    }

    private static long paidBefore(Subject subject) {
        return subject.before() == null ? 0 : subject.before().gross();
    }

    private Map<String, Integer> days(Member member) {
        Map<String, Integer> days = new TreeMap<>(CodePoints.ORDER);
        for (Stay stay : Stays.of(member.person(), member.transfers(), year)) {
            policy.stretches(stay.from(), stay.to())
                    .forEach(stretch -> days.merge(stay.unit(), stretch.days(), Integer::sum));
        }
        return days;
    }
}
