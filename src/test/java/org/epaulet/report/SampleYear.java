package org.epaulet.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.assessment.Seat;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.roster.ContractKind;
import org.epaulet.tier.TierAction;
import org.epaulet.tier.TierMove;

/**
 * A made-up year: any number of people, some with long names, ids with leading zeros, texts that look like formulas.
 */
class SampleYear implements ReadModel {

    private static final String[] SURNAMES = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "欧阳"};
    private static final String[] GIVEN = {"伟", "芳", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋", "建国", "志强"};
    private static final String[] ODD = {
        "=SUM(A1)", "+86 139", "-张三", "@name", "阿卜杜热合曼·麦麦提尼亚孜·艾合买提江·吐尔逊", "O'Neil, \"Jo\"\n二行", "a_x0041_b\u000b<&>"
    };
    private static final String[] UNITS = {"城东派出所", "城西派出所", "柳园派出所", "交警大队", "巡特警大队", "看守所"};

    final List<PersonResult> people = new ArrayList<>();
    private final List<HonourRow> honours = new ArrayList<>();
    private final List<ReservedRow> reserved = new ArrayList<>();
    private final Map<String, String> unitNames = new TreeMap<>();
    private final Random random;
    private final boolean severalBureaus;

    SampleYear(int size, long seed, boolean severalBureaus) {
        this.random = new Random(seed);
        this.severalBureaus = severalBureaus;
        int units = Math.max(3, size / 50);
        for (int i = 0; i < units; i++) {
            String name = i == 1
                    ? "聊城市公安局东昌府分局特巡警大队警务辅助人员管理中心第二勤务中队"
                    : UNITS[i % UNITS.length] + (i < UNITS.length ? "" : "第" + i + "队");
            unitNames.put(String.format(Locale.ROOT, "U%03d", i), name);
        }
        for (int i = 0; i < size; i++) {
            people.add(person(i, String.format(Locale.ROOT, "U%03d", random.nextInt(units))));
        }
        honours.sort(Comparator.comparing(HonourRow::unit)
                .thenComparing(row -> row.paid().person()));
        reserved.sort(Comparator.comparing(ReservedRow::unit).thenComparing(ReservedRow::person));
    }

    private PersonResult person(int number, String unit) {
        String id = String.format(Locale.ROOT, "%06d", number + 123);
        String name = number < ODD.length
                ? ODD[number]
                : SURNAMES[random.nextInt(SURNAMES.length)] + GIVEN[random.nextInt(GIVEN.length)];
        int dice = random.nextInt(20);
        AssessmentStatus status = dice == 0
                ? AssessmentStatus.WITHHELD
                : dice == 1 ? AssessmentStatus.NOT_ASSESSED : AssessmentStatus.ASSESSED;
        boolean graded = status == AssessmentStatus.ASSESSED;
        boolean scored = status != AssessmentStatus.NOT_ASSESSED;
        BigDecimal total = BigDecimal.valueOf(5500 + random.nextInt(4500), 2);
        String grade = graded
                ? List.of("EXCELLENT", "COMPETENT", "COMPETENT", "BASIC", "INCOMPETENT")
                        .get(random.nextInt(5))
                : null;
        Seat seat = "EXCELLENT".equals(grade) ? Seat.Y : graded && random.nextInt(15) == 0 ? Seat.TIE : null;
        TierAction action = graded ? TierAction.values()[random.nextInt(6)] : TierAction.NONE;
        boolean reservedShare = status == AssessmentStatus.WITHHELD;
        long performance = 300_000 + random.nextInt(2_000_000);
        boolean honoured = random.nextInt(12) == 0;
        if (honoured) {
            honours.add(new HonourRow(
                    unit,
                    unitNames.get(unit),
                    name,
                    new HonourPaid(id, "E" + id, LocalDate.of(2025, 6, 1), "STAR_2", 250_000, "BUREAU", true, false)));
        }
        if (reservedShare) {
            reserved.add(new ReservedRow(
                    unit, unitNames.get(unit), id, name, "PROBATION", 365, new BigDecimal("1.00"), performance));
        }
        long paid = reservedShare ? 0 : performance;
        long honour = honoured ? 250_000 : 0;
        PayLine pay = new PayLine(
                id,
                unit,
                reservedShare ? "W" : "B2",
                new BigDecimal("1.00"),
                365,
                paid,
                reservedShare ? performance : 0,
                50_000,
                100_000,
                honour,
                paid + 150_000 + honour,
                0,
                0,
                30_000,
                45_000);
        ContractCandidate contract = random.nextInt(6) != 0
                ? null
                : new ContractCandidate(
                        id,
                        random.nextBoolean() ? "TERMINATE" : null,
                        0,
                        "ART_40_2",
                        "RENEW",
                        0,
                        null,
                        true,
                        LocalDate.of(2026, 1, 31),
                        new BigDecimal("2.5"),
                        random.nextBoolean(),
                        LocalDate.of(2025, 12, 1),
                        random.nextBoolean(),
                        "事件 E" + id + "；考评周期 3、4、5 不合格；日常考评 71.250000；2024 年度不称职");
        return new PersonResult(
                id,
                name,
                bureauOf(unit),
                unit,
                unitNames.get(unit),
                unit.compareTo("U002") < 0 ? "P1" : "P2",
                status,
                graded ? null : scored ? "PROBATION" : "LEFT",
                scored ? scores() : List.of(),
                scored ? BigDecimal.valueOf(random.nextInt(300) - 100, 2) : null,
                scored ? total : null,
                grade,
                null,
                grade,
                graded ? 1 + random.nextInt(30) : null,
                seat,
                new TierMove(id, random.nextInt(5) == 0 ? null : "6", "5", action, 3),
                pay,
                contract,
                ContractKind.FIXED,
                LocalDate.of(2026, 3, 2),
                2,
                LocalDate.of(2022, 12, 1),
                random.nextInt(9) == 0 ? "MATERNITY" : null);
    }

    private List<BigDecimal> scores() {
        List<BigDecimal> scores = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            scores.add(i == 3 ? null : BigDecimal.valueOf(60_000_000L + random.nextInt(40_000_000), 6));
        }
        return scores;
    }

    private String bureauOf(String unit) {
        return severalBureaus && unit.compareTo("U001") > 0 ? "B2" : "B1";
    }

    @Override
    public Source<PersonResult> people(Selection selection) {
        return list(people.stream().filter(selection::holds).toList());
    }

    @Override
    public Source<PersonResult> peopleByUnit(Selection selection) {
        return list(people.stream()
                .filter(selection::holds)
                .sorted(Comparator.comparing(PersonResult::unit, CodePoints.ORDER)
                        .thenComparing(PersonResult::id, CodePoints.ORDER))
                .toList());
    }

    @Override
    public Source<UnitPoolRow> unitPools() {
        return list(unitNames.entrySet().stream()
                .map(unit -> {
                    long paid = sum(unit.getKey(), PayLine::performancePaid);
                    long kept = sum(unit.getKey(), PayLine::performanceReserved);
                    return new UnitPoolRow(
                            bureauOf(unit.getKey()), unit.getKey(), unit.getValue(), false, paid + kept, paid, kept, 0);
                })
                .toList());
    }

    private long sum(String unit, Function<PayLine, Long> fen) {
        return people.stream()
                .filter(person -> person.unit().equals(unit))
                .mapToLong(person -> fen.apply(person.pay()))
                .sum();
    }

    @Override
    public Source<ReservedRow> reserved() {
        return list(reserved);
    }

    @Override
    public Source<HonourRow> honours() {
        return list(honours);
    }

    @Override
    public Source<PoolSeatsRow> poolSeats() {
        return list(List.of(
                pool("P1", List.of("P1", "P7"), 40, 8, 12),
                pool("P2", List.of("P2"), 25, 5, 3),
                pool("P3", List.of("P3"), 9, 1, 4)));
    }

    private PoolSeatsRow pool(String code, List<String> members, int assessed, int seats, int candidates) {
        int taken = Math.min(seats, candidates);
        return new PoolSeatsRow(
                new PoolSeats("B1", code, members, List.of("U000", "U001"), assessed, seats, candidates, taken),
                List.of("城东派出所", "城西派出所"),
                Map.of("EXCELLENT", taken, "COMPETENT", assessed - taken - 2, "BASIC", 2));
    }

    @Override
    public Source<Reject> rejects() {
        return list(IntStream.range(0, people.size() / 4)
                .mapToObj(i -> new Reject(
                        Table.EVALUATIONS,
                        "evaluations/2025-" + (i % 12 + 1) + ".csv",
                        i + 2L,
                        RejectCode.values()[i % RejectCode.values().length],
                        "score",
                        i % 3 == 0 ? "-150" : i % 3 == 1 ? "=cmd|' /C calc'!A0" : "九十分",
                        new Expected("应为0至100的数", "expected a number between 0 and 100")))
                .toList());
    }

    @Override
    public Source<OutsideRow> outside() {
        return list(List.of(new OutsideRow(
                "009999", "李退休", "U000", "城东派出所", LocalDate.of(2010, 1, 1), LocalDate.of(2024, 12, 31))));
    }

    @Override
    public Manifesto manifesto() {
        Map<String, String> bureaus = new LinkedHashMap<>();
        bureaus.put("B1", "聊城市公安局");
        if (severalBureaus) {
            bureaus.put("B2", "临清市公安局");
        }
        return new Manifesto(
                bureaus,
                "0123456789abcdef".repeat(4),
                "1.0.0",
                List.of(
                        new InputFile(new FileCount(Table.PEOPLE, "people.csv", 12, 12, 0, 0), "ab".repeat(32)),
                        new InputFile(
                                new FileCount(Table.EVALUATIONS, "evaluations/2025-01.csv", 800, 790, 8, 2),
                                "cd".repeat(32))));
    }

    private static <R> Source<R> list(List<R> rows) {
        return new ListSource<>(() -> rows);
    }
}
