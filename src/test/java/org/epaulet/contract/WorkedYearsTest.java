package org.epaulet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.pay.Bands;
import org.epaulet.pay.Docking;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.PayLines;
import org.epaulet.pay.Share;
import org.epaulet.pay.ShareClaim;
import org.epaulet.pay.UnitPool;
import org.epaulet.pay.UnitPools;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.pay.Band;
import org.epaulet.roster.Member;
import org.epaulet.tier.TierBoard;
import org.epaulet.tier.TierCandidate;
import org.epaulet.tier.TierMove;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From grades on, the worked years come out cell by cell under the default policy. */
class WorkedYearsTest {

    private final Map<String, Map<String, String>> results = new HashMap<>();
    private final Map<String, Figures> figures = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"g1-quota-tiers", "g2-status-components", "g3-pay-contracts"})
    void tiersMoveAsWorked(String name) {
        WorkedYear year = open(name);
        List<String> expected = year.results().stream()
                .map(row -> row(row.get("person"), row.get("tier_old"), row.get("tier_new"), row.get("tier_action")))
                .toList();
        assertThat(moves(year).values().stream()
                        .map(move -> row(move.person(), move.before(), move.after(), move.action())))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"g1-quota-tiers", "g2-status-components", "g3-pay-contracts"})
    void poolsAreSplitAsWorked(String name) {
        WorkedYear year = open(name);
        assertThat(pools(year).stream()
                        .map(pool -> row(
                                pool.unit(),
                                pool.budgeted() ? "BUDGET" : "STANDARD",
                                cny(pool.pool()),
                                cny(pool.paid()),
                                cny(pool.reserved()),
                                cny(pool.undistributed()))))
                .containsExactlyElementsOf(year.expected("pools"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g1-quota-tiers", "g2-status-components", "g3-pay-contracts"})
    void payLinesComeOutAsWorked(String name) {
        WorkedYear year = open(name);
        Map<String, List<Share>> shares = pools(year).stream()
                .flatMap(pool -> pool.shares().stream())
                .collect(Collectors.groupingBy(Share::person));
        Map<String, TierMove> moves = moves(year);
        PayLines lines = new PayLines(WorkedYear.POLICY, WorkedYear.YEAR);
        List<String> rows = new ArrayList<>();
        for (Member member : year.members()) {
            String person = member.person().id();
            Map<String, String> result = results.get(person);
            Band band = Bands.of(WorkedYear.POLICY, figures.get(person));
            assertThat(band.code()).isEqualTo(result.get("band"));
            TierMove move = moves.get(person);
            rows.add(shown(lines.of(
                    member,
                    WorkedYear.service(member.person()).days(),
                    band,
                    figures.get(person),
                    0,
                    move.before(),
                    move.after(),
                    shares.getOrDefault(person, List.of()))));
        }
        assertThat(rows).containsExactlyElementsOf(year.expected("payroll"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g1-quota-tiers", "g2-status-components", "g3-pay-contracts"})
    void contractCandidatesComeOutAsWorked(String name) {
        WorkedYear year = open(name);
        List<String> rows = year.members().stream()
                .map(member -> ContractReview.of(
                        WorkedYear.POLICY,
                        WorkedYear.YEAR,
                        member,
                        figures.get(member.person().id()),
                        WorkedYear.assessment(
                                member, results.get(member.person().id()))))
                .flatMap(Optional::stream)
                .map(WorkedYearsTest::shown)
                .toList();
        assertThat(rows).containsExactlyElementsOf(year.expected("contracts"));
    }

    private WorkedYear open(String name) {
        WorkedYear year = new WorkedYear(name);
        year.results().forEach(result -> results.put(result.get("person"), result));
        year.members()
                .forEach(member -> figures.put(
                        member.person().id(),
                        WorkedYear.figures(member, results.get(member.person().id()))));
        return year;
    }

    private Map<String, TierMove> moves(WorkedYear year) {
        Map<String, List<TierCandidate>> bureaus = new HashMap<>();
        for (Member member : year.members()) {
            String person = member.person().id();
            bureaus.computeIfAbsent(results.get(person).get("bureau"), bureau -> new ArrayList<>())
                    .add(TierCandidate.of(WorkedYear.POLICY, WorkedYear.YEAR, member, figures.get(person)));
        }
        return bureaus.entrySet().stream()
                .flatMap(bureau -> TierBoard.decide(WorkedYear.POLICY, bureau.getKey(), bureau.getValue()).stream())
                .collect(Collectors.toMap(TierMove::person, move -> move));
    }

    private List<UnitPool> pools(WorkedYear year) {
        List<ShareClaim> claims = new ArrayList<>();
        for (Member member : year.members()) {
            Figures known = figures.get(member.person().id());
            Band band = Bands.of(WorkedYear.POLICY, known);
            WorkedYear.stays(member)
                    .forEach((unit, days) -> claims.add(
                            ShareClaim.of(WorkedYear.POLICY, member.person(), known, band, unit, days, Docking.NONE)));
        }
        return UnitPools.of(WorkedYear.POLICY, WorkedYear.YEAR, year.units(), year.budgets(), claims);
    }

    private static String shown(PayLine line) {
        return row(
                line.person(),
                line.unit(),
                line.band(),
                line.coefficient().setScale(2),
                line.serviceDays(),
                cny(line.performancePaid()),
                cny(line.performanceReserved()),
                cny(line.yearEndAward()),
                cny(line.heating()),
                cny(line.honourAward()),
                cny(line.gross()),
                cny(line.taxExempt()),
                cny(line.awardsByOthers()),
                cny(line.tierWageOld()),
                cny(line.tierWageNew()));
    }

    private static String shown(ContractCandidate candidate) {
        return row(
                candidate.person(),
                candidate.termination(),
                candidate.ground(),
                candidate.expiry(),
                candidate.expiryGround(),
                candidate.openEndedDue() ? "Y" : "",
                candidate.noticeBy(),
                candidate.severanceMonths(),
                candidate.rotate() ? "Y" : "",
                candidate.recognise() ? "Y" : "");
    }

    private static String cny(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String row(Object... cells) {
        return Stream.of(cells).map(cell -> Objects.toString(cell, "")).collect(Collectors.joining(","));
    }
}
