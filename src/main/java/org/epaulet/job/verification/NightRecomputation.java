package org.epaulet.job.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.epaulet.evidence.ArchiveLimits;
import org.epaulet.evidence.EarlierArchive;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Brake;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.inputs.Delivered;
import org.epaulet.job.nightly.NightManifest;
import org.epaulet.job.nightly.NightOutputs;
import org.epaulet.job.nightly.NightWork;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.publication.Place;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.publication.Seals;
import org.epaulet.job.receipt.EvidenceWork;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.NightStore;
import org.epaulet.job.store.NightStore.Night;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes a published night again from its archived records and received rows, nothing being taken over from an earlier one.
 */
final class NightRecomputation {

    private final Engine engine;
    private final Run run;
    private final Night night;
    private final ComputingPlace place;

    /** Takes the place where it is computed. */
    NightRecomputation(Engine engine, Run run, ComputingPlace place) {
        this.engine = engine;
        this.run = run;
        this.night = new NightStore(engine.jdbc()).night(run.number());
        this.place = place;
    }

    /** Returns why the night cannot be computed again, though nothing is amiss; empty if it can. */
    Optional<String> hindrance() {
        return night.follows() == null || Files.isRegularFile(standing(night.follows()))
                ? Optional.empty()
                : Optional.of(
                        "The night is not computed again: where everybody stood on %s, against which its changes are told, is no longer kept."
                                .formatted(new RunStore(engine.jdbc())
                                        .find(night.follows())
                                        .map(Run::asOf)
                                        .orElseThrow()));
    }

    private Path standing(long number) {
        return engine.folder(number).resolve(Seals.STANDING);
    }

    /** Computes everything and returns the folder as it ought to be, the manifest in it. */
    Path folder(Progress progress) throws IOException {
        place.fill();
        RunContext context = RunContext.of(run, place.number(), place.work().resolve("out"), place.work());
        Publication publication =
                new Publication(new Place(context.out(), run.asOf().toString()), place.number());
        RosterStore roster = new RosterStore(engine.jdbc());
        ArchiveLimits limits =
                ArchiveLimits.ofThreads(context.definition().partitions().sideBySide());
        EarlierArchive archived =
                EarlierArchive.open(engine.folder(run.number()).resolve("evidence"), run.asOf(), limits);
        try (EvidenceWork evidence = EvidenceWork.again(
                context,
                new IntakeStore(engine.jdbc(), place.number()),
                roster,
                night.rosterRun(),
                archived,
                progress)) {
            NightWork work = new NightWork(
                    new JobKind.Setting(engine, run, context, Delivered.NOTHING, null, null, progress, new Brake()),
                    publication,
                    new Night(place.number(), null, night.follows(), night.rosterRun()),
                    roster,
                    () -> evidence);
            new TransactionTemplate(engine.transactions())
                    .executeWithoutResult(status -> evidence.judgeUpTo(run.asOf()));
            new NightOutputs(work).write();
            Files.write(publication.staging().resolve(Publication.MANIFEST), new NightManifest(work).bytes());
            return publication.staging();
        }
    }
}
