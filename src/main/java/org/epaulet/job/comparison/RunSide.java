package org.epaulet.job.comparison;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.receipt.KeptEvidence;
import org.epaulet.job.store.NightStore;
import org.epaulet.job.store.Once;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.roster.Member;

/** One of two runs that are compared, opened for questions about a person. */
final class RunSide implements AutoCloseable {

    private final RunContext context;
    private final LocalDate asOf;
    private final Units units;
    private final Supplier<Map<String, Member>> members;
    private final ResultModel model;
    private final KeptEvidence evidence;

    RunSide(Engine engine, Run run) {
        this.context = RunContext.of(run, run.number(), null, engine.folder(run.number()));
        this.asOf = run.asOf();
        RosterStore roster = new RosterStore(engine.jdbc());
        long received = run.job().equals(JobDefinition.NIGHTLY)
                ? new NightStore(engine.jdbc()).night(run.number()).rosterRun()
                : run.number();
        this.units = roster.units(received);
        PeopleStores people = new PeopleStores(engine.jdbc(), received, context.policy(), roster, () -> units);
        this.members = Once.of(() -> byId(people.members().all().values()));
        this.model = new ResultModel(engine.jdbc(), run.number(), units, people, () -> null);
        this.evidence = KeptEvidence.open(context);
    }

    private static Map<String, Member> byId(Collection<Member> people) {
        return people.stream()
                .collect(Collectors.toMap(member -> member.person().id(), Function.identity()));
    }

    RunContext context() {
        return context;
    }

    ResultModel model() {
        return model;
    }

    /** Returns the person with all their rows; null: not on the roster. */
    Member member(String person) {
        return members.get().get(person);
    }

    /** Returns the records of these people that count by the day of the run, by id; who has none is not in it. */
    Map<String, List<ArchivedRecord>> records(Set<String> people) {
        Map<String, List<ArchivedRecord>> records = evidence.recordsOf(people);
        if (asOf != null) {
            records.values().forEach(own -> own.removeIf(record -> record.date().isAfter(asOf)));
        }
        return records;
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
