package org.epaulet.job.comparison;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.receipt.KeptEvidence;
import org.epaulet.job.store.MemberStore;
import org.epaulet.job.store.NightStore;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.roster.Member;

/** One of two runs that are compared, opened for questions about a person. */
final class RunSide implements AutoCloseable {

    private final RunContext context;
    private final RosterStore roster;
    private final long received;
    private final Units units;
    private final MemberStore members;
    private final ResultModel model;
    private final KeptEvidence evidence;

    RunSide(Engine engine, Run run) {
        this.context = RunContext.of(run, run.number(), null, engine.folder(run.number()));
        this.roster = new RosterStore(engine.jdbc());
        this.received = run.job().equals(JobDefinition.NIGHTLY)
                ? new NightStore(engine.jdbc()).night(run.number()).rosterRun()
                : run.number();
        this.units = roster.units(received);
        PeopleStores people = new PeopleStores(engine.jdbc(), received, context.policy(), roster, () -> units);
        this.members = people.members();
        this.model = new ResultModel(engine.jdbc(), run.number(), units, people, () -> null);
        this.evidence = KeptEvidence.open(context);
    }

    RunContext context() {
        return context;
    }

    ResultModel model() {
        return model;
    }

    /** Returns the person with all their rows; null: not on the roster. */
    Member member(String person) {
        OptionalInt number = roster.number(received, person);
        return number.isEmpty()
                ? null
                : members.range(number.getAsInt(), number.getAsInt() + 1).get(number.getAsInt());
    }

    List<ArchivedRecord> records(String person) {
        return evidence.records(person);
    }

    /** Returns the budget of the unit in fen; empty without one, or without the unit. */
    OptionalLong budget(String unit) {
        return units.has(unit) ? units.budget(units.number(unit)) : OptionalLong.empty();
    }

    @Override
    public void close() {
        evidence.close();
    }
}
