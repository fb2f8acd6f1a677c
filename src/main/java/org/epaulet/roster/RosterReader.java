package org.epaulet.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.DeliveryException;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.Table;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;

/**
 * Reads the tables of a delivery, all but the evaluations, and turns away what is wrong.
 */
public final class RosterReader {

    private record PersonDay(String person, LocalDate day) {}

    private record PersonYear(String person, int year) {}

    private static final Comparator<Absence> ABSENCES = Comparator.comparing(Absence::person, CodePoints.ORDER)
            .thenComparing(Absence::from)
            .thenComparing(Absence::to)
            .thenComparing(Absence::kind, CodePoints.ORDER);
    private static final Comparator<Transfer> TRANSFERS =
            Comparator.comparing(Transfer::person, CodePoints.ORDER).thenComparing(Transfer::date);
    private static final Comparator<PastGrade> HISTORY =
            Comparator.comparing(PastGrade::person, CodePoints.ORDER).thenComparing(PastGrade::year);

    private final Reception reception;
    private final Policy policy;
    private final AssessmentYear year;
    private final SortedSet<String> conflicted = Collections.synchronizedSortedSet(new TreeSet<>(CodePoints.ORDER));

    private RosterReader(DeliveryFolder folder, Policy policy, AssessmentYear year) {
        this.reception = new Reception(folder);
        this.reception.leaveStrangers();
        this.policy = policy;
        this.year = year;
    }

    /**
     * Reads every table but evaluations and decisions; decisions are told as not read.
     *
     * @throws DeliveryException if a file cannot be read at all, or its header lacks a required column
     */
    public static Received read(DeliveryFolder folder, Policy policy, AssessmentYear year) {
        RosterReader reader = new RosterReader(folder, policy, year);
        reader.reception.leave(Table.DECISIONS);
        return reader.read();
    }

    /**
     * Reads every table but evaluations, beside the decisions that a {@link DecisionReader} reads.
     *
     * @throws DeliveryException if a file cannot be read at all, or its header lacks a required column
     */
    public static Received readForCorrection(DeliveryFolder folder, Policy policy, AssessmentYear year) {
        return new RosterReader(folder, policy, year).read();
    }

    /**
     * Reads rows that come to those of an earlier delivery: one with a key that is there already takes its place. Units, people and
     * budget stay as they were.
     *
     * @throws DeliveryException if a file cannot be read at all, or its header lacks a required column
     */
    public static Received readOnto(Roster before, DeliveryFolder folder, Policy policy, AssessmentYear year) {
        return new RosterReader(folder, policy, year).onto(before);
    }

    private Received onto(Roster before) {
        for (Table table : List.of(Table.UNITS, Table.BUDGET)) {
            reception.leaveAsTheyWere(table);
        }
        Map<String, Person> people = new HashMap<>(2 * before.people().size());
        before.people().forEach(person -> people.put(person.id(), person));
        Set<String> codes = before.units().stream().map(Unit::code).collect(Collectors.toSet());
        conflicted.addAll(before.conflicted());
        Roster roster = new Roster(
                before.units(),
                before.people(),
                Additions.join(
                        before.events(), events(people), Event::id, Comparator.comparing(Event::id, CodePoints.ORDER)),
                Additions.join(before.absences(), absences(people), absence -> absence, ABSENCES),
                Additions.transfers(before.transfers(), transferRows(people, codes), people, reception, TRANSFERS),
                Additions.join(
                        before.history(), history(people), past -> new PersonYear(past.person(), past.year()), HISTORY),
                before.budgets(),
                Collections.unmodifiableSortedSet(conflicted));
        return new Received(roster, reception.rejects(), reception.counts(), reception.notices());
    }

    private Received read() {
        List<Unit> units = values(UnitFamily.settle(reception.rows(new UnitRule()), reception), Unit::code);
        Set<String> codes = units.stream().map(Unit::code).collect(Collectors.toSet());
        List<Person> staff = values(
                Repeats.settle(reception.rows(new PersonRule(policy, codes)), Person::id, reception, person -> {}),
                Person::id);
        Map<String, Person> people = new HashMap<>(2 * staff.size());
        staff.forEach(person -> people.put(person.id(), person));
        // the longest of the tables that hang on people alone
        CompletableFuture<List<PastGrade>> history = CompletableFuture.supplyAsync(() -> history(people));
        Roster roster = new Roster(
                units,
                staff,
                events(people),
                absences(people),
                transfers(people, codes),
                readBeside(history),
                budgets(codes),
                Collections.unmodifiableSortedSet(conflicted));
        return new Received(roster, reception.rejects(), reception.counts(), reception.notices());
    }

    private static <T> T readBeside(CompletableFuture<T> table) {
        try {
            return table.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof DeliveryException told ? told : failure;
        }
    }

    private List<Event> events(Map<String, Person> people) {
        List<Placed<Event>> rows = reception.rows(new EventRule(people, year, policy.events()));
        return values(Repeats.settle(rows, Event::id, reception, event -> conflicted.add(event.person())), Event::id);
    }

    private List<Absence> absences(Map<String, Person> people) {
        List<Placed<Absence>> rows = reception.rows(new AbsenceRule(people, year, policy.absences()));
        return Repeats.settle(rows, absence -> absence, reception, absence -> conflicted.add(absence.person())).stream()
                .map(Placed::value)
                .sorted(ABSENCES)
                .toList();
    }

    private List<Transfer> transfers(Map<String, Person> people, Set<String> units) {
        return Chains.settle(transferRows(people, units), people, reception).stream()
                .map(Placed::value)
                .sorted(TRANSFERS)
                .toList();
    }

    private List<Placed<Transfer>> transferRows(Map<String, Person> people, Set<String> units) {
        List<Placed<Transfer>> rows = reception.rows(new TransferRule(people, units, year));
        return Repeats.settle(
                rows,
                transfer -> new PersonDay(transfer.person(), transfer.date()),
                reception,
                transfer -> conflicted.add(transfer.person()));
    }

    private List<PastGrade> history(Map<String, Person> people) {
        List<Placed<PastGrade>> rows = reception.rows(new HistoryRule(people, year, policy));
        return Repeats.settle(
                        rows,
                        grade -> new PersonYear(grade.person(), grade.year()),
                        reception,
                        grade -> conflicted.add(grade.person()))
                .stream()
                .map(Placed::value)
                .sorted(HISTORY)
                .toList();
    }

    private List<Budget> budgets(Set<String> units) {
        List<Placed<Budget>> rows = reception.rows(new BudgetRule(units));
        return values(Repeats.settle(rows, Budget::unit, reception, budget -> {}), Budget::unit);
    }

    private static <T> List<T> values(List<Placed<T>> rows, Function<T, String> key) {
        return rows.stream()
                .map(Placed::value)
                .sorted(Comparator.comparing(key, CodePoints.ORDER))
                .toList();
    }
}
