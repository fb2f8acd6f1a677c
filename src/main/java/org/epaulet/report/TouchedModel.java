package org.epaulet.report;

import java.util.List;
import java.util.Set;
import org.epaulet.delivery.Reject;

/** A version of the year, seen as those people alone whom a correction touches. */
record TouchedModel(ReadModel whole, Set<String> touched) implements ReadModel {

    @Override
    public Source<PersonResult> people(Selection selection) {
        return only(whole.people(selection));
    }

    @Override
    public Source<PersonResult> peopleByUnit(Selection selection) {
        return only(whole.peopleByUnit(selection));
    }

    private Source<PersonResult> only(Source<PersonResult> all) {
        List<PersonResult> people = ListSource.read(all).stream()
                .filter(person -> touched.contains(person.id()))
                .toList();
        return new ListSource<>(() -> people);
    }

    @Override
    public Source<UnitPoolRow> unitPools() {
        return whole.unitPools();
    }

    @Override
    public Source<ReservedRow> reserved() {
        return whole.reserved();
    }

    @Override
    public Source<HonourRow> honours() {
        return whole.honours();
    }

    @Override
    public Source<PoolSeatsRow> poolSeats() {
        return whole.poolSeats();
    }

    @Override
    public Source<Reject> rejects() {
        return whole.rejects();
    }

    @Override
    public Source<OutsideRow> outside() {
        return whole.outside();
    }

    @Override
    public Manifesto manifesto() {
        return whole.manifesto();
    }
}
