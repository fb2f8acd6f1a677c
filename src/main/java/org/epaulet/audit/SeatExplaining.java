package org.epaulet.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.assessment.Contender;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.assessment.Seat;
import org.epaulet.assessment.SharedSeats;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.grade.QuotaBase;
import org.epaulet.policy.grade.QuotaRule;
import org.epaulet.policy.grade.SeatRounding;

/** Gathers place and seat of an explanation (R12): others appear by what ranks them alone. */
final class SeatExplaining {

    /** So many places above the line and below it are shown. */
    private static final int AROUND = 3;

    private final Dossier dossier;
    private final String self;
    private final Map<String, Graded> graded = new HashMap<>();

    SeatExplaining(Dossier dossier) {
        this.dossier = dossier;
        this.self = dossier.member().person().id();
        dossier.grades().people().forEach(person -> graded.put(person.person(), person));
    }

    SeatFacts seat() {
        Graded own = graded.get(self);
        List<Contender> inPool = dossier.contenders().stream()
                .filter(contender -> contender.assessed()
                        && graded.get(contender.person()).pool().equals(own.pool()))
                .sorted(Comparator.comparingInt(
                        contender -> graded.get(contender.person()).rank()))
                .toList();
        return new SeatFacts(
                own.pool(),
                split(),
                dossier.grades().assessed(),
                dossier.policy()
                        .quota()
                        .all(dossier.policy().topGrade().code())
                        .get(0)
                        .percentOf(dossier.bureau()),
                dossier.grades().cap(),
                dossier.grades().shared().stream().map(SeatExplaining::shared).toList(),
                dossier.grades().pools().stream()
                        .map(pool -> pool(pool, own.pool()))
                        .toList(),
                own.rank(),
                own.seat() == null ? null : own.seat().name(),
                dossier.policy().quota().rankBy().stream()
                        .map(RankKey::toString)
                        .toList(),
                (int) inPool.stream().filter(this::candidate).count(),
                own.rank() == null ? List.of() : line(inPool),
                own.grade());
    }

    /** Only seats that are the bureau's alone are told with the arithmetic of their split. */
    private boolean split() {
        QuotaRule rule = dossier.policy().quota();
        return !rule.each()
                && rule.atLeast() == 0
                && rule.of() == QuotaBase.ASSESSED
                && rule.classes().stream().allMatch(each -> each.percent() == null)
                && rule.exceptions().stream()
                        .allMatch(exception -> exception.pools().isEmpty() && exception.more() == 0);
    }

    private static SeatFacts.Shared shared(SharedSeats shared) {
        return new SeatFacts.Shared(
                shared.grade(),
                shared.pools(),
                shared.people(),
                shared.percent(),
                shared.rounding(),
                shared.seats() - shared.more(),
                shared.more());
    }

    private SeatFacts.PoolFacts pool(PoolSeats pool, String own) {
        SharedSeats shared = sharedBy(pool);
        int base = shared.bases().get(shared.pools().indexOf(pool.pool()));
        long shares = (long) shared.seats() * base;
        int all = Math.max(1, shared.people());
        return new SeatFacts.PoolFacts(
                pool.pool(),
                pool.members(),
                pool.assessed(),
                base,
                new BigDecimal(BigInteger.valueOf(shares))
                        .divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP)
                        .toPlainString(),
                (int) (shares / all),
                pool.seats(),
                !dossier.grades().shared().isEmpty()
                        && pool.seats() > shared.split().get(pool.pool()),
                pool.pool().equals(own),
                pool.further());
    }

    /** Returns what the pool's seats of the top grade are reckoned from; of a correction, that all pools share the cap of those assessed. */
    private SharedSeats sharedBy(PoolSeats pool) {
        return dossier.grades().shared().stream()
                .filter(shared ->
                        shared.grade().equals(dossier.policy().topGrade().code())
                                && shared.pools().contains(pool.pool()))
                .findFirst()
                .orElseGet(this::kept);
    }

    private SharedSeats kept() {
        List<PoolSeats> pools = dossier.grades().pools();
        return new SharedSeats(
                dossier.policy().topGrade().code(),
                pools.stream().map(PoolSeats::pool).toList(),
                pools.stream().map(PoolSeats::assessed).toList(),
                BigDecimal.ZERO,
                SeatRounding.DOWN,
                dossier.grades().cap());
    }

    private boolean candidate(Contender contender) {
        return graded.get(contender.person()).seat() != null;
    }

    /** The candidates next to the last seat, and the person, wherever that is. */
    private List<SeatFacts.Place> line(List<Contender> inPool) {
        List<Contender> candidates = inPool.stream().filter(this::candidate).toList();
        int taken = (int) candidates.stream()
                .filter(candidate -> graded.get(candidate.person()).seat() == Seat.Y)
                .count();
        int tied = (int) candidates.stream()
                .filter(candidate -> graded.get(candidate.person()).seat() == Seat.TIE)
                .count();
        List<Contender> near = new ArrayList<>(
                candidates.subList(Math.max(0, taken - AROUND), Math.min(candidates.size(), taken + tied + AROUND)));
        List<SeatFacts.Place> places = new ArrayList<>();
        for (Contender contender : inPool) {
            if (near.contains(contender) || contender.person().equals(self)) {
                places.add(place(contender));
            }
        }
        return places;
    }

    private SeatFacts.Place place(Contender contender) {
        Graded outcome = graded.get(contender.person());
        return new SeatFacts.Place(
                outcome.rank(),
                contender.keys(),
                contender.grade(),
                outcome.seat() == null ? null : outcome.seat().name(),
                contender.person().equals(self));
    }
}
