package org.epaulet.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.Reject;

/**
 * What a night tells.
 *
 * @param day the last one that counts
 * @param follows the day of the night before; null: it is the first
 * @param people by id
 * @param toDo by kind, then unit, then person
 * @param changes by person
 * @param units by code
 * @param bureaus each as a whole, by code
 * @param all of them together
 */
public record NightModel(
        LocalDate day,
        LocalDate follows,
        List<PersonResult> people,
        List<ToDo> toDo,
        List<StandChange> changes,
        List<UnitCourse> units,
        List<UnitCourse> bureaus,
        UnitCourse all,
        Source<Reject> rejects,
        Manifesto manifesto)
        implements ReadModel {

    public NightModel {
        people = List.copyOf(people);
        toDo = List.copyOf(toDo);
        changes = List.copyOf(changes);
        units = List.copyOf(units);
        bureaus = List.copyOf(bureaus);
    }

    @Override
    public Source<PersonResult> people(Selection selection) {
        return new ListSource<>(() -> people.stream().filter(selection::holds).toList());
    }

    @Override
    public Source<PersonResult> peopleByUnit(Selection selection) {
        return new ListSource<>(() -> people.stream()
                .filter(selection::holds)
                .sorted(Comparator.comparing(PersonResult::unit, CodePoints.ORDER))
                .toList());
    }

    /** A night pays nothing. */
    @Override
    public Source<UnitPoolRow> unitPools() {
        return new ListSource<>(List::of);
    }

    @Override
    public Source<ReservedRow> reserved() {
        return new ListSource<>(List::of);
    }

    @Override
    public Source<HonourRow> honours() {
        return new ListSource<>(List::of);
    }

    @Override
    public Source<PoolSeatsRow> poolSeats() {
        return new ListSource<>(List::of);
    }

    @Override
    public Source<OutsideRow> outside() {
        return new ListSource<>(List::of);
    }
}
