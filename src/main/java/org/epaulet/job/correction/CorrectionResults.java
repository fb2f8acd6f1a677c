package org.epaulet.job.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.delivery.CodePoints;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.store.CarryStore;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.CorrectionStore.Basis;
import org.epaulet.job.store.CorrectionStore.KeptDecision;
import org.epaulet.job.store.CorrectionStore.Touched;
import org.epaulet.job.store.Once;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.Units;
import org.epaulet.pay.Recovery;
import org.epaulet.report.CorrectedRow;
import org.epaulet.report.CorrectionModel;
import org.epaulet.report.DecisionRow;
import org.epaulet.report.ExtraSeatsRow;
import org.epaulet.report.PersonResult;
import org.epaulet.report.ReadModel;
import org.epaulet.report.ReleaseRow;
import org.epaulet.roster.Member;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a correction computed, as its outputs read it. */
final class CorrectionResults implements CorrectionModel {

    private final JdbcTemplate jdbc;
    private final RunContext context;
    private final int number;
    private final Basis basis;
    private final Units units;
    private final PeopleStores people;
    private final ResultModel version;
    private final CorrectionStore store;
    private final Supplier<List<CorrectedRow>> rows = Once.of(this::rows);

    CorrectionResults(
            JdbcTemplate jdbc,
            RunContext context,
            int number,
            Basis basis,
            Units units,
            PeopleStores people,
            ResultModel version) {
        this.jdbc = jdbc;
        this.context = context;
        this.number = number;
        this.basis = basis;
        this.units = units;
        this.people = people;
        this.version = version;
        this.store = new CorrectionStore(jdbc, context.run());
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public List<CorrectedRow> people() {
        return rows.get();
    }

    private PeopleStores before() {
        RosterStore roster = new RosterStore(jdbc);
        return new PeopleStores(jdbc, basis.baseRun(), context.policy(), roster, () -> roster.units(basis.baseRun()));
    }

    /** Who was in the year neither before nor now has nothing to show. */
    private List<CorrectedRow> rows() {
        ResultModel last = new ResultModel(
                jdbc, basis.baseRun(), new RosterStore(jdbc).units(basis.baseRun()), before(), () -> null);
        List<CorrectedRow> found = new ArrayList<>();
        for (Touched touched : store.touched()) {
            PersonResult was =
                    touched.base() == null ? null : last.known(touched.base()).orElse(null);
            PersonResult is = version.known(touched.number()).orElse(null);
            if (was != null || is != null) {
                found.add(new CorrectedRow(
                        was,
                        is,
                        touched.causes(),
                        touched.paidBefore(),
                        new Recovery(touched.due(), touched.monthLimit()),
                        touched.recoveriesBefore()));
            }
        }
        return found;
    }

    @Override
    public List<ReleaseRow> releases() {
        Map<String, String> names = new HashMap<>();
        people.members()
                .all()
                .values()
                .forEach(member ->
                        names.put(member.person().id(), member.person().name()));
        return store
                .releases(
                        unit -> units.unit(unit).code(),
                        person -> people.members().all().get(person).person().id())
                .stream()
                .map(release ->
                        new ReleaseRow(units.tree().unit(release.unit()).name(), names.get(release.person()), release))
                .toList();
    }

    @Override
    public List<DecisionRow> decisions() {
        Map<String, Member> members = new HashMap<>();
        people.members()
                .all()
                .values()
                .forEach(member -> members.put(member.person().id(), member));
        return store.decisionsOf(number).stream()
                .sorted(Comparator.comparing(
                                (KeptDecision kept) -> kept.decision().person(), CodePoints.ORDER)
                        .thenComparing(kept -> kept.decision().date())
                        .thenComparing(kept -> kept.decision().kind()))
                .map(kept -> row(kept, members.get(kept.decision().person())))
                .toList();
    }

    private DecisionRow row(KeptDecision kept, Member member) {
        String unit = member.person().unit();
        return new DecisionRow(
                member.person().name(), unit, units.tree().unit(unit).name(), kept.decision(), kept.outcome());
    }

    /** A pool of comparison; bureaus may have pools of the same name. */
    private record Comparison(String bureau, String pool) {}

    @Override
    public List<ExtraSeatsRow> seats() {
        String top = context.policy().topGrade().code();
        Set<Comparison> moved = moved(top);
        Map<Comparison, Integer> holdersBefore = holders(before(), top);
        Map<Comparison, Integer> holdersNow = holders(people, top);
        CarryStore pools = new CarryStore(jdbc, context.run());
        List<ExtraSeatsRow> changed = new ArrayList<>();
        for (int bureau : units.bureaus()) {
            String code = units.unit(bureau).code();
            for (PoolSeats pool : pools.seats(bureau, code)) {
                Comparison place = new Comparison(code, pool.pool());
                if (moved.contains(place)) {
                    changed.add(new ExtraSeatsRow(
                            code,
                            pool.pool(),
                            pool.assessed(),
                            pool.seats(),
                            pool.taken(),
                            holdersBefore.getOrDefault(place, 0),
                            holdersNow.getOrDefault(place, 0)));
                }
            }
        }
        return changed;
    }

    private Map<Comparison, Integer> holders(PeopleStores of, String top) {
        Map<Comparison, Integer> holders = new HashMap<>();
        of.standings().all().forEach((person, standing) -> {
            if (top.equals(standing.graded().grade())) {
                String unit = of.members().all().get(person).person().unit();
                holders.merge(
                        new Comparison(
                                units.tree().bureau(unit), standing.graded().pool()),
                        1,
                        Integer::sum);
            }
        });
        return holders;
    }

    /** Who passes to another pool with the grade is one fewer there and one more here. */
    private Set<Comparison> moved(String top) {
        Set<Comparison> moved = new HashSet<>();
        for (CorrectedRow row : people()) {
            Optional<Comparison> before = held(row.before(), top);
            Optional<Comparison> now = held(row.now(), top);
            if (!before.equals(now)) {
                before.ifPresent(moved::add);
                now.ifPresent(moved::add);
            }
        }
        return moved;
    }

    private static Optional<Comparison> held(PersonResult person, String top) {
        return Optional.ofNullable(person)
                .filter(held -> top.equals(held.grade()))
                .map(held -> new Comparison(held.bureau(), held.pool()));
    }

    @Override
    public ReadModel version() {
        return version;
    }
}
