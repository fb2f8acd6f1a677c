package org.epaulet.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.assessment.Service;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Budget;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.epaulet.roster.PastGrade;
import org.epaulet.roster.Person;
import org.epaulet.roster.Transfer;

/**
 * A year worked by hand, clean rows only: the roster as it was sent, grades and totals as the worked results have them.
 */
final class WorkedYear {

    static final Policy POLICY = PolicyReader.read(Path.of("jobs/policies/default.yaml"));
    static final AssessmentYear YEAR = POLICY.year().year(2025);

    private final Path folder;

    WorkedYear(String name) {
        this.folder = Path.of("src/test/resources/golden", name);
    }

    /** Returns the rows of an expected file as they stand, without the header. */
    List<String> expected(String file) {
        return lines(folder.resolve("expected").resolve(file + ".csv")).stream()
                .skip(1)
                .toList();
    }

    List<Map<String, String>> results() {
        return rows(folder.resolve("expected/results.csv"));
    }

    List<String> units() {
        return sent("units").stream().map(row -> row.get("unit")).toList();
    }

    List<Budget> budgets() {
        return sent("budget").stream()
                .map(row -> new Budget(
                        row.get("unit"),
                        new BigDecimal(row.get("amount")).movePointRight(2).longValueExact()))
                .toList();
    }

    List<Member> members() {
        return sent("people").stream().map(this::member).toList();
    }

    private Member member(Map<String, String> row) {
        String id = row.get("person");
        String contractNo = row.get("contract_no");
        Person person = new Person(
                id,
                row.get("name"),
                row.get("unit"),
                row.get("series"),
                blank(row.get("tier")),
                day(row.get("tier_since")),
                day(row.get("joined")),
                day(row.get("left")),
                ContractKind.valueOf(row.get("contract")),
                contractNo.isEmpty() ? null : Integer.valueOf(contractNo),
                day(row.get("contract_start")),
                day(row.get("contract_end")),
                day(row.get("probation_end")),
                row.get("education"),
                day(row.get("post_since")),
                blank(row.get("protected")));
        List<Event> events = of(id, "events")
                .map(event -> new Event(
                        event.get("event"),
                        id,
                        day(event.get("date")),
                        event.get("kind"),
                        day(event.get("until")),
                        null))
                .toList();
        List<Transfer> transfers = of(id, "transfers")
                .map(transfer -> new Transfer(id, day(transfer.get("date")), transfer.get("from"), transfer.get("to")))
                .toList();
        List<PastGrade> history = of(id, "history")
                .map(past -> new PastGrade(id, Integer.parseInt(past.get("year")), past.get("grade")))
                .toList();
        return new Member(person, events, List.of(), transfers, history, false);
    }

    static Assessment assessment(Member member, Map<String, String> result) {
        List<ComponentScore> scores = POLICY.components().stream()
                .map(component -> new ComponentScore(
                        component.code(),
                        component.weight(),
                        number(result.get(component.code())),
                        List.of(),
                        List.of()))
                .toList();
        return new Assessment(
                member.person().id(),
                service(member.person()),
                AssessmentStatus.valueOf(result.get("status")),
                blank(result.get("reason")),
                scores,
                number(result.get("bonus")),
                number(result.get("total")),
                0,
                blank(result.get("threshold_grade")),
                blank(result.get("ceiling")),
                List.of(),
                blank(result.get("grade")));
    }

    static PersonFigures figures(Member member, Map<String, String> result) {
        return PersonFigures.of(member, YEAR, assessment(member, result), blank(result.get("grade")));
    }

    static Service service(Person person) {
        LocalDate from = person.joined().isBefore(YEAR.start()) ? YEAR.start() : person.joined();
        LocalDate to = person.left() == null ? YEAR.end() : person.left();
        return new Service(from, to, days(from, to), 0, 0, 0);
    }

    /** Returns the days in each unit; none of the worked years returns somebody to a unit. */
    static Map<String, Integer> stays(Member member) {
        Service service = service(member.person());
        Map<String, Integer> stays = new LinkedHashMap<>();
        LocalDate from = service.from();
        for (Transfer transfer : member.transfers()) {
            stays.put(transfer.from(), days(from, transfer.date().minusDays(1)));
            from = transfer.date();
        }
        stays.put(member.person().unit(), days(from, service.to()));
        return stays;
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(to.toEpochDay() - from.toEpochDay()) + 1;
    }

    private Stream<Map<String, String>> of(String person, String table) {
        return sent(table).stream().filter(row -> row.get("person").equals(person));
    }

    private List<Map<String, String>> sent(String table) {
        Path file = folder.resolve("delivery").resolve(table + ".csv");
        return Files.exists(file) ? rows(file) : List.of();
    }

    private static List<Map<String, String>> rows(Path file) {
        List<String> lines = lines(file);
        String[] header = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < header.length; column++) {
                row.put(header[column], cells[column]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).replace("\uFEFF", "").lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String blank(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
