package org.epaulet.job.explanation;

import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.Units;

/** What the database holds of one version of a year. */
record YearStores(RunContext context, RosterStore roster, Units units, PeopleStores people) {

    static YearStores of(Engine engine, RunContext context) {
        RosterStore roster = new RosterStore(engine.jdbc());
        Units units = roster.units(context.run());
        return new YearStores(
                context,
                roster,
                units,
                new PeopleStores(engine.jdbc(), context.run(), context.policy(), roster, () -> units));
    }
}
