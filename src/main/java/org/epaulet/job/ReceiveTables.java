package org.epaulet.job;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.Table;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.RosterStore;
import org.epaulet.roster.Received;
import org.epaulet.roster.RosterReader;

/** Reads every table of the delivery but the evaluations. */
final class ReceiveTables {

    private final RunContext context;
    private final RosterStore roster;
    private final IntakeStore intake;

    ReceiveTables(RunContext context, RosterStore roster, IntakeStore intake) {
        this.context = context;
        this.roster = roster;
        this.intake = intake;
    }

    /** Reads them and returns how many rows there were. */
    long receive() {
        DeliveryFolder delivery = DeliveryFolder.open(context.data(), elsewhere());
        Received received = RosterReader.read(delivery, context.policy(), context.year());
        roster.write(context.run(), received.roster());
        List<String> notices = new ArrayList<>(delivery.notices());
        received.notices().stream().filter(notice -> !notices.contains(notice)).forEach(notices::add);
        intake.writeTables(received.counts(), received.rejects(), notices);
        return received.counts().stream().mapToLong(FileCount::read).sum();
    }

    private Set<Table> elsewhere() {
        return context.definition().evaluations() == null ? Set.of() : EnumSet.of(Table.EVALUATIONS);
    }
}
