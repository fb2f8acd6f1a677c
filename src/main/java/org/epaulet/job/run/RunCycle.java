package org.epaulet.job.run;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.FileStamps;
import org.epaulet.digest.Sha256;
import org.epaulet.job.database.LostDatabase;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.JobFiles;
import org.epaulet.job.engine.Brake;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.inputs.Delivered;
import org.epaulet.job.inputs.Extracts;
import org.epaulet.job.inputs.Inputs;
import org.epaulet.job.inputs.Intake;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Software;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.RunStore.State;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The life of a run, the same for every job: it begins, goes on where it stopped, or is found done already; one at a time a year.
 */
public final class RunCycle {

    private final Engine engine;
    private final Progress progress;
    private final RunStore runs;
    private final Brake brake = new Brake();
    private final Execution execution;

    /** Takes the opened work folder, and where to tell how far the run has come; the manifest is not signed. */
    public RunCycle(Engine engine, Progress progress) {
        this(engine, progress, null);
    }

    /** Takes also the Ed25519 key that signs the manifest; null: it is not signed. */
    public RunCycle(Engine engine, Progress progress, PrivateKey key) {
        this.engine = engine;
        this.progress = progress;
        this.runs = new RunStore(engine.jdbc());
        this.execution = new Execution(engine, progress, key, brake);
    }

    /**
     * Runs a job: the first time from the start; a run of the same inputs that stopped goes on; one that is published is left
     * as it is.
     *
     * @throws StoppedException when the delivery or the lock stands in the way
     */
    public Outcome run(JobKind kind, Asked asked) {
        JobDefinition definition = asked.files().definition();
        try (YearLock lock = engine.lock(asked.year());
                Extracts extracts = new Extracts(engine, asked.year(), progress)) {
            progress.begin("open", 0);
            Optional<DeliveryFile> extract = extracts.take(definition);
            Delivered delivered = new Delivered(extract, asked.scan().stamps());
            List<Input> inputs =
                    asked.scan().inputs(definition, asked.data(), extract, () -> kind.earlier(engine, asked));
            Run wanted = wanted(kind, asked, inputs);
            Optional<FormerRun> former = former(kind, wanted);
            if (former.isEmpty() || former.get().passedOver(wanted)) {
                List<String> notices = new ArrayList<>(new Reasons(engine).against(kind, wanted, inputs));
                former.map(run -> run.leftUnfinished(wanted)).ifPresent(notices::addAll);
                notices.addAll(kind.remarks(engine, wanted));
                return execution.of(kind, begin(kind, wanted, inputs, lock), delivered, lock, notices);
            }
            FormerRun known = former.get();
            if (known.over()) {
                Optional<Outcome> standing = known.standing();
                return standing.isPresent()
                        ? standing.get()
                        : execution.of(
                                kind, begin(kind, wanted, inputs, lock), delivered, lock, List.of(known.whyAnew()));
            }
            kind.admit(engine, known.run());
            return execution.of(
                    kind,
                    known.run(),
                    delivered,
                    lock,
                    List.of("Run %d of the same inputs was not finished; it goes on."
                            .formatted(known.run().number())));
        } catch (DataAccessException | TransactionException failure) {
            throw LostDatabase.sentence(failure);
        }
    }

    private Optional<FormerRun> former(JobKind kind, Run wanted) {
        return runs.latest(kind.name(), wanted.year(), wanted.identity()).map(run -> new FormerRun(engine, kind, run));
    }

    /** Returns the folder in which a run of these inputs stands published, if one does. */
    public Optional<Path> published(JobKind kind, Asked asked) {
        JobDefinition definition = asked.files().definition();
        try (YearLock lock = engine.lock(asked.year());
                Extracts extracts = new Extracts(engine, asked.year(), progress)) {
            lock.check();
            Optional<DeliveryFile> extract = extracts.take(definition);
            List<Input> inputs = asked.scan().inputs(definition, asked.data(), extract, Map::of);
            return former(kind, wanted(kind, asked, inputs)).flatMap(FormerRun::published);
        }
    }

    /**
     * Goes on with a run that stopped.
     *
     * @throws StoppedException when its inputs are no longer what they were, or what it had done is trimmed
     */
    public Outcome restart(JobKind kind, Run run) {
        FormerRun asked = new FormerRun(engine, kind, run);
        if (asked.over()) {
            return asked.restarted();
        }
        try (YearLock lock = engine.lock(run.year());
                Extracts extracts = new Extracts(engine, run.year(), progress)) {
            progress.begin("open", 0);
            Run now = runs.find(run.number()).orElseThrow();
            FormerRun meanwhile = new FormerRun(engine, kind, now);
            return meanwhile.over() ? meanwhile.restarted() : goOn(kind, now, lock, extracts);
        } catch (DataAccessException | TransactionException failure) {
            throw LostDatabase.sentence(failure);
        }
    }

    private Outcome goOn(JobKind kind, Run run, YearLock lock, Extracts extracts) {
        new RunFolder(engine, run).requireUsable();
        JobDefinition definition = JobFiles.definition(run);
        Optional<DeliveryFile> extract = extracts.takenFor(definition, engine.folder(run.number()));
        DeliveryFolder delivery = definition.delivery(Path.of(run.data()));
        Delivered delivered = new Delivered(extract, FileStamps.of(delivery.files()));
        List<Input> now = Inputs.scan(delivery, extract);
        List<String> changes = Intake.changes(new IntakeStore(engine.jdbc(), run.number()).inputs(), now);
        if (!changes.isEmpty()) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run %d cannot go on, its inputs are no longer what they were: %s. Start a new run."
                            .formatted(run.number(), String.join(", ", changes)));
        }
        kind.clear(engine, run.year());
        kind.admit(engine, run);
        return execution.of(kind, run, delivered, lock, List.of());
    }

    /** Returns where to tell how far a run has come. */
    public Progress progress() {
        return progress;
    }

    /** Returns whether what the run published is no longer there as it was, and no later run has published in its place. */
    public boolean lost(JobKind kind, Run run) {
        return new FormerRun(engine, kind, run).lost();
    }

    /** Asks the run to stop behind the chunks that it is working at; a restart goes on from there. Returns at once. */
    public void stop() {
        brake.pull();
    }

    private static Run wanted(JobKind kind, Asked asked, List<Input> inputs) {
        JobFiles files = asked.files();
        Run run = new Run(
                0,
                kind.name(),
                asked.year(),
                asked.asOf(),
                null,
                State.RUNNING,
                asked.data().toAbsolutePath().normalize().toString(),
                asked.out().toAbsolutePath().normalize().toString(),
                asked.language(),
                files.policyName(),
                files.policyText(),
                Sha256.of(files.policyText()),
                files.jobText(),
                "",
                Software.VERSION,
                RunStore.now(),
                null,
                null,
                null);
        return run.withIdentity(Intake.identity(run, inputs));
    }

    private Run begin(JobKind kind, Run wanted, List<Input> inputs, YearLock lock) {
        kind.admit(engine, wanted);
        kind.check(engine, wanted, inputs);
        Long number = lock.writing(() -> {
            long run = runs.add(kind.numbered(engine, wanted));
            Run begun = runs.find(run).orElseThrow();
            new RunFolder(engine, begun).requireVacant();
            new IntakeStore(engine.jdbc(), run).writeInputs(inputs);
            kind.begin(engine, begun, inputs);
            return run;
        });
        return runs.find(number).orElseThrow();
    }
}
