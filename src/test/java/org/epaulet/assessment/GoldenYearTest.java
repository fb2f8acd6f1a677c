package org.epaulet.assessment;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Grouping;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.Period;
import org.epaulet.roster.Absence;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.epaulet.roster.Person;
import org.epaulet.roster.Unit;
import org.epaulet.roster.UnitTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The statuses, scores, grades and seats of years worked by hand. Reads their tables as plainly as can be: what is
 * wrong with a row is another room's business, so who is in conflict is said here.
 */
class GoldenYearTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final AssessmentYear YEAR = Policies.DEFAULT.year().year(2025);
    private static final List<String> COLUMNS = List.of(
            "pool",
            "status",
            "reason",
            "DAILY",
            "QUALITY",
            "LEADER",
            "BALLOT",
            "EXAM",
            "bonus",
            "total",
            "threshold_grade",
            "ceiling",
            "grade",
            "rank",
            "seat");

    @ParameterizedTest
    @CsvSource({"g1-quota-tiers,,", "g2-status-components,p11,E079", "g3-pay-contracts,,"})
    void everyFigureIsThatOfTheHand(String year, String conflicted, String conflictingRecord) {
        Path delivery = GOLDEN.resolve(year).resolve("delivery");
        List<NamedCsvRecord> people = rows(delivery.resolve("people.csv"));
        Map<String, List<NamedCsvRecord>> records = rows(delivery.resolve("evaluations.csv")).stream()
                .filter(row -> !row.getField("record").equals(conflictingRecord))
                .collect(groupingBy(row -> row.getField("person")));
        UnitTree units = new UnitTree(rows(delivery.resolve("units.csv")).stream()
                .map(GoldenYearTest::unit)
                .toList());

        Assessor assessor = new Assessor(Policies.DEFAULT, YEAR);
        Map<String, Assessment> assessments = new LinkedHashMap<>();
        Map<String, List<Contender>> bureaus = new LinkedHashMap<>();
        for (NamedCsvRecord row : people) {
            Member member = member(delivery, row, id -> id.equals(conflicted));
            List<Tally> tallies = tallies(records.getOrDefault(member.person().id(), List.of()));
            Assessment assessment = assessor.assess(member, tallies).orElseThrow();
            assessments.put(member.person().id(), assessment);
            String unit = member.person().unit();
            bureaus.computeIfAbsent(units.bureau(unit), code -> new ArrayList<>())
                    .add(Contender.of(
                            assessment,
                            member.person(),
                            Policies.DEFAULT.quota(),
                            PersonFigures.of(member, YEAR, assessment, (String) null),
                            YEAR));
        }
        Quota quota = new Quota(Policies.DEFAULT, units);
        List<String> actual = bureaus.entrySet().stream()
                .flatMap(bureau -> quota.grade(bureau.getKey(), bureau.getValue()).people().stream())
                .map(graded -> shown(assessments.get(graded.person()), graded))
                .toList();

        List<String> expected = rows(GOLDEN.resolve(year).resolve("expected").resolve("results.csv")).stream()
                .map(row -> row.getField("person")
                        + COLUMNS.stream().map(row::getField).toList())
                .toList();
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String shown(Assessment assessment, Graded graded) {
        Stream<Object> scores =
                Stream.of("DAILY", "QUALITY", "LEADER", "BALLOT", "EXAM").map(assessment::score);
        List<Object> before = new ArrayList<>(List.of(graded.pool(), assessment.status()));
        before.add(assessment.reason());
        before.addAll(scores.toList());
        before.addAll(Arrays.asList(
                assessment.bonus(),
                assessment.total(),
                assessment.thresholdGrade(),
                assessment.ceiling(),
                graded.grade(),
                graded.rank(),
                graded.seat()));
        return graded.person()
                + before.stream()
                        .map(value -> value == null ? "" : value.toString())
                        .toList();
    }

    private static List<NamedCsvRecord> rows(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Member member(Path delivery, NamedCsvRecord row, Predicate<String> conflicted) {
        String id = row.getField("person");
        Person person = new Person(
                id,
                row.getField("name"),
                row.getField("unit"),
                row.getField("series"),
                blankToNull(row.getField("tier")),
                day(row, "tier_since"),
                day(row, "joined"),
                day(row, "left"),
                ContractKind.valueOf(row.getField("contract")),
                null,
                null,
                day(row, "contract_end"),
                day(row, "probation_end"),
                row.getField("education"),
                day(row, "post_since"),
                blankToNull(row.getField("protected")));
        List<Event> events = rows(delivery.resolve("events.csv")).stream()
                .filter(event -> event.getField("person").equals(id))
                .map(event -> new Event(
                        event.getField("event"),
                        id,
                        day(event, "date"),
                        event.getField("kind"),
                        day(event, "until"),
                        null))
                .toList();
        List<Absence> absences = rows(delivery.resolve("absences.csv")).stream()
                .filter(absence -> absence.getField("person").equals(id))
                .map(absence -> new Absence(id, day(absence, "from"), day(absence, "to"), absence.getField("kind")))
                .toList();
        return new Member(person, events, absences, List.of(), List.of(), conflicted.test(id));
    }

    private static List<Tally> tallies(List<NamedCsvRecord> rows) {
        Map<String, NamedCsvRecord> highest = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows) {
            highest.merge(row.getField("record"), row, (one, other) -> revision(one) >= revision(other) ? one : other);
        }
        record Key(String component, int period, String group) {}
        Map<Key, List<Integer>> scores = new LinkedHashMap<>();
        for (NamedCsvRecord row : highest.values()) {
            Component component = Policies.DEFAULT.components().stream()
                    .filter(candidate -> candidate.code().equals(row.getField("component")))
                    .findFirst()
                    .orElseThrow();
            String text = row.getField("score");
            if (text.isEmpty() || !component.valid().contains(new BigDecimal(text))) {
                continue;
            }
            int period = component instanceof Ledger ? period(day(row, "date")) : 0;
            String group = component.grouping() == Grouping.NONE
                    ? ""
                    : row.getField(component.grouping() == Grouping.ITEM ? "item" : "rater");
            scores.computeIfAbsent(new Key(component.code(), period, group), key -> new ArrayList<>())
                    .add(new BigDecimal(text).movePointRight(2).intValueExact());
        }
        return scores.entrySet().stream()
                .map(entry -> new Tally(
                        entry.getKey().component(),
                        entry.getKey().period(),
                        entry.getKey().group(),
                        entry.getValue().size(),
                        entry.getValue().stream().mapToLong(Integer::longValue).sum(),
                        entry.getValue().stream().sorted().toList()))
                .toList();
    }

    private static int revision(NamedCsvRecord row) {
        return row.getField("revision").isEmpty() ? 1 : Integer.parseInt(row.getField("revision"));
    }

    private static int period(LocalDate day) {
        return YEAR.periods().stream()
                .filter(period -> period.contains(day))
                .mapToInt(Period::number)
                .findFirst()
                .orElseThrow();
    }

    private static Unit unit(NamedCsvRecord row) {
        return new Unit(
                row.getField("unit"),
                row.getField("name"),
                blankToNull(row.getField("parent")),
                blankToNull(row.getField("pool")),
                blankToNull(row.getField("leader")));
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
