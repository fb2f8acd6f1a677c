package org.epaulet.job.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.FileCount;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.inputs.Intake;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.RosterStore;
import org.epaulet.roster.Received;
import org.epaulet.roster.RosterReader;

/** Reads every table of the delivery but the evaluations, of which only the headers. */
public final class ReceiveTables {

    private final RunContext context;
    private final RosterStore roster;
    private final IntakeStore intake;
    private final Supplier<List<String>> evaluations;

    /** Takes where rows are kept, and what is to be told of the evaluations' headers. */
    public ReceiveTables(
            RunContext context, RosterStore roster, IntakeStore intake, Supplier<List<String>> evaluations) {
        this.context = context;
        this.roster = roster;
        this.intake = intake;
        this.evaluations = evaluations;
    }

    /** Reads them and returns how many rows there were. */
    public long receive() {
        DeliveryFolder delivery = context.definition().delivery(context.data());
        Received received = RosterReader.read(delivery, context.policy(), context.year());
        Intake.requireUnchanged(delivery, intake.inputs());
        roster.write(context.run(), received.roster());
        List<String> notices = new ArrayList<>(delivery.notices());
        received.notices().stream().filter(notice -> !notices.contains(notice)).forEach(notices::add);
        notices.addAll(evaluations.get());
        intake.writeTables(received.counts(), received.rejects(), notices);
        return received.counts().stream().mapToLong(FileCount::read).sum();
    }
}
