package org.epaulet.job.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.inputs.Intake;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.CorrectionStore.Basis;
import org.epaulet.job.store.CorrectionStore.KeptDecision;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.RosterStore;
import org.epaulet.roster.Decision;
import org.epaulet.roster.DecisionReader;
import org.epaulet.roster.Person;
import org.epaulet.roster.Received;
import org.epaulet.roster.ReceivedDecisions;
import org.epaulet.roster.Roster;
import org.epaulet.roster.RosterReader;
import org.epaulet.roster.Unit;

/** Reads the tables of a correction's delivery, and its decisions beside those that earlier corrections read (R17). */
final class ReceiveCorrection {

    private final Engine engine;
    private final RunContext context;
    private final int number;
    private final Basis basis;
    private final RosterStore roster;
    private final IntakeStore intake;
    private final Supplier<List<String>> evaluations;

    ReceiveCorrection(
            Engine engine,
            RunContext context,
            int number,
            Basis basis,
            RosterStore roster,
            IntakeStore intake,
            Supplier<List<String>> evaluations) {
        this.engine = engine;
        this.context = context;
        this.number = number;
        this.basis = basis;
        this.roster = roster;
        this.intake = intake;
        this.evaluations = evaluations;
    }

    /** Reads them and returns how many rows there were. */
    long receive() {
        DeliveryFolder delivery = context.definition().delivery(context.data());
        Roster before = roster.roster(basis.baseRun());
        Received received = basis.complete()
                ? RosterReader.readForCorrection(delivery, context.policy(), context.year())
                : RosterReader.readOnto(before, delivery, context.policy(), context.year());
        if (received.rejects().stream().noneMatch(ReceiveCorrection::losesSomebody)) {
            nobodyIsLost(before, received.roster());
        }
        roster.write(context.run(), received.roster());
        ReceivedDecisions decided = DecisionReader.read(delivery, context.policy(), received.roster());
        Intake.requireUnchanged(delivery, intake.inputs());
        List<String> notices = new ArrayList<>(delivery.notices());
        notices.add(
                basis.complete()
                        ? "The delivery has people: it takes the place of what was sent before."
                        : "The delivery has no people: its rows come to those sent before, or take the place of those with their key.");
        received.notices().stream().filter(notice -> !notices.contains(notice)).forEach(notices::add);
        notices.addAll(decided.notices());
        notices.addAll(evaluations.get());
        List<FileCount> counts = new ArrayList<>(received.counts());
        counts.addAll(keep(decided, notices));
        List<Reject> rejects = new ArrayList<>(received.rejects());
        rejects.addAll(decided.rejects());
        intake.writeTables(counts, rejects.stream().sorted(Reject.ORDER).toList(), notices);
        return counts.stream().mapToLong(FileCount::read).sum();
    }

    /** Who is turned away is not lacking: the limit of rejects stops the run, and says where. */
    private static boolean losesSomebody(Reject reject) {
        return (reject.table() == Table.PEOPLE || reject.table() == Table.UNITS)
                && reject.code() != RejectCode.DUPLICATE;
    }

    /** What was published about somebody is corrected, never forgotten. */
    private static void nobodyIsLost(Roster before, Roster now) {
        Set<String> people = now.people().stream().map(Person::id).collect(Collectors.toSet());
        long lost = before.people().stream()
                .filter(person -> !people.contains(person.id()))
                .count();
        Set<String> units = now.units().stream().map(Unit::code).collect(Collectors.toSet());
        List<String> gone = before.units().stream()
                .map(Unit::code)
                .filter(unit -> !units.contains(unit))
                .toList();
        if (lost > 0 || !gone.isEmpty()) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    ("The delivery lacks %d people and %d units of the version before; a whole delivery has them all (who left"
                                    + " has a day in `left`), and one without people adds to what was sent.")
                            .formatted(lost, gone.size()));
        }
    }

    /** A decision that says what one before says is known; it is not carried out twice. */
    private List<FileCount> keep(ReceivedDecisions decided, List<String> notices) {
        List<KeptDecision> kept = new ArrayList<>(new CorrectionStore(engine.jdbc(), basis.baseRun()).decisions());
        Set<Decision> known = kept.stream().map(KeptDecision::decision).collect(Collectors.toCollection(HashSet::new));
        long again = decided.decisions().stream().filter(known::contains).count();
        decided.decisions().stream()
                .filter(decision -> !known.contains(decision))
                .forEach(decision -> kept.add(new KeptDecision(number, decision, null, null, null)));
        new CorrectionStore(engine.jdbc(), context.run()).writeDecisions(kept);
        if (again > 0) {
            notices.add((again == 1 ? "1 decision is" : again + " decisions are")
                    + " known from earlier corrections and not carried out again.");
        }
        return decided.counts();
    }
}
