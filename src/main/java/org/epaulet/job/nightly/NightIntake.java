package org.epaulet.job.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.Table;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.receipt.CarriedSections;
import org.epaulet.job.receipt.EvidenceWork;
import org.epaulet.job.receipt.ReceiveTables;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.job.store.NightStore;
import org.epaulet.job.store.NightStore.Night;
import org.epaulet.job.store.RosterStore;
import org.springframework.jdbc.core.JdbcTemplate;

/** Receives what is new in a night's delivery, and takes over what an earlier night made of the rest. */
final class NightIntake {

    private final RunContext context;
    private final Night night;
    private final NightStore nights;
    private final IntakeStore intake;
    private final IntakeStore before;
    private final RosterStore roster;
    private final Supplier<EvidenceWork> evidence;

    NightIntake(
            JdbcTemplate jdbc, RunContext context, Night night, RosterStore roster, Supplier<EvidenceWork> evidence) {
        this.context = context;
        this.night = night;
        this.nights = new NightStore(jdbc);
        this.intake = new IntakeStore(jdbc, context.run());
        this.before = night.continues() == null ? null : new IntakeStore(jdbc, night.continues());
        this.roster = roster;
        this.evidence = evidence;
    }

    /** Reads the tables, if one has changed; returns how many rows there were. */
    long receiveTables() {
        if (night.ownRoster()) {
            return new ReceiveTables(
                            context, roster, intake, () -> evidence.get().notices())
                    .receive();
        }
        Map<String, Integer> numbers = before.inputs().stream().collect(Collectors.toMap(Input::name, Input::number));
        List<String> tables = new ArrayList<>();
        intake.inputs().stream()
                .filter(input -> input.table() != Table.EVALUATIONS)
                .forEach(input -> {
                    tables.add(input.name());
                    nights.takeTable(context.run(), input.number(), night.continues(), numbers.get(input.name()));
                });
        List<String> notices = new ArrayList<>(
                DeliveryFolder.open(context.data(), context.definition().elsewhere())
                        .notices());
        before.notices().stream()
                .filter(notice -> tables.stream().anyMatch(file -> notice.startsWith("File " + file + " ")))
                .filter(notice -> !notices.contains(notice))
                .forEach(notices::add);
        notices.addAll(evidence.get().notices());
        intake.writeNotices(notices);
        return 0;
    }

    /** Takes over the sections that have not changed; returns how many there are. */
    long takeOver() {
        nights.forgetTaken(context.run());
        List<CarriedSections.Carried> taken = evidence.get().carry();
        for (CarriedSections.Carried part : taken) {
            nights.take(
                    context.run(),
                    part.section().input().number(),
                    night.continues(),
                    part.before(),
                    part.part(),
                    part.section().number(),
                    part.from(),
                    part.end());
        }
        return taken.size();
    }
}
