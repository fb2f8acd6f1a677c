package org.epaulet.job.run;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.digest.Sha256;
import org.epaulet.job.database.LostDatabase;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.JobFiles;
import org.epaulet.job.engine.Brake;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.inputs.Extracts;
import org.epaulet.job.inputs.Inputs;
import org.epaulet.job.inputs.Intake;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Publication;
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

    private static final Set<State> OVER = EnumSet.of(State.PUBLISHED, State.UNCHANGED, State.TRIMMED);

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
            List<Input> inputs =
                    asked.scan().inputs(definition, asked.data(), extract, () -> kind.earlier(engine, asked));
            Run wanted = wanted(kind, asked, inputs);
            Run known = known(kind, wanted);
            if (begunAnew(kind, known, wanted)) {
                List<String> notices = new ArrayList<>(new Reasons(engine).against(kind, wanted, inputs));
                notices.addAll(leftUnfinished(known, wanted));
                notices.addAll(kind.remarks(engine, wanted));
                return execution.of(kind, begin(kind, wanted, inputs, lock), extract, lock, notices);
            }
            if (known.state() == State.PUBLISHED) {
                requireNotLost(kind, known);
                return Publication.intact(kind.place(known), known) && !kind.overtaken(engine, known)
                        ? alreadyPublished(kind, known)
                        : execution.of(
                                kind, begin(kind, wanted, inputs, lock), extract, lock, List.of(whyAnew(kind, known)));
            }
            if (known.state() == State.UNCHANGED) {
                return unchanged(known);
            }
            kind.admit(engine, known);
            return execution.of(
                    kind,
                    known,
                    extract,
                    lock,
                    List.of("Run %d of the same inputs was not finished; it goes on.".formatted(known.number())));
        } catch (DataAccessException | TransactionException failure) {
            throw LostDatabase.sentence(failure);
        }
    }

    /** What lies in another folder may have changed there since, whatever it was when the run began. */
    private boolean begunAnew(JobKind kind, Run known, Run wanted) {
        return known == null
                || kind.anew()
                || known.state() == State.TRIMMED
                || !known.out().equals(wanted.out())
                || known.state() != State.PUBLISHED
                        && (!known.data().equals(wanted.data())
                                || kind.stale(engine, known)
                                || !new RunFolder(engine, known).usable());
    }

    private void requireNotLost(JobKind kind, Run published) {
        if (!kind.repeatable() && lost(kind, published)) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "%s was published by run %d from the same inputs, but what stands in %s now is not what it published; `restart %d` makes it once more."
                            .formatted(
                                    kind.subject(published),
                                    published.number(),
                                    kind.place(published).folder(),
                                    published.number()));
        }
    }

    private String whyAnew(JobKind kind, Run known) {
        if (kind.overtaken(engine, known)) {
            return "%s was published by run %d on %s UTC from the same inputs; another version stands since, and they are put to that."
                    .formatted(kind.subject(known), known.number(), RunStore.told(known.ended()));
        }
        return latestAt(kind, known)
                .filter(latest -> latest.number() != known.number())
                .map(latest ->
                        "Run %d was of the same inputs, and run %d has published in its place since; it is computed anew."
                                .formatted(known.number(), latest.number()))
                .orElse("The folder that run " + known.number()
                        + " published is no longer as it was; it is computed anew.");
    }

    /** Returns the run that published last where this one did. */
    private Optional<Run> latestAt(JobKind kind, Run run) {
        return runs.publishedRuns(run.job(), run.year()).stream()
                .filter(other -> kind.place(other).equals(kind.place(run)))
                .findFirst();
    }

    private List<String> leftUnfinished(Run known, Run wanted) {
        if (known == null || OVER.contains(known.state())) {
            return List.of();
        }
        if (!known.data().equals(wanted.data())) {
            return List.of("Run %d of the same inputs was not finished, and reads them in %s; a new one begins."
                    .formatted(known.number(), known.data()));
        }
        return new RunFolder(engine, known).foreign()
                ? List.of(
                        "Run %d of the same inputs was not finished, and another version of Epaulet wrote down what it had read; a new one begins."
                                .formatted(known.number()))
                : List.of();
    }

    private Run known(JobKind kind, Run wanted) {
        return runs.latest(kind.name(), wanted.year(), wanted.identity()).orElse(null);
    }

    /** Returns the folder in which a run of these inputs stands published, if one does. */
    public Optional<Path> published(JobKind kind, Asked asked) {
        JobDefinition definition = asked.files().definition();
        try (YearLock lock = engine.lock(asked.year());
                Extracts extracts = new Extracts(engine, asked.year(), progress)) {
            lock.check();
            Optional<DeliveryFile> extract = extracts.take(definition);
            List<Input> inputs = asked.scan().inputs(definition, asked.data(), extract, Map::of);
            return Optional.ofNullable(known(kind, wanted(kind, asked, inputs)))
                    .filter(run -> run.state() == State.PUBLISHED && Publication.intact(kind.place(run), run))
                    .map(run -> kind.place(run).folder());
        }
    }

    /**
     * Goes on with a run that stopped.
     *
     * @throws StoppedException when its inputs are no longer what they were, or what it had done is trimmed
     */
    public Outcome restart(JobKind kind, Run run) {
        if (OVER.contains(run.state())) {
            return over(kind, run);
        }
        try (YearLock lock = engine.lock(run.year());
                Extracts extracts = new Extracts(engine, run.year(), progress)) {
            progress.begin("open", 0);
            Run now = runs.find(run.number()).orElseThrow();
            return OVER.contains(now.state()) ? over(kind, now) : goOn(kind, now, lock, extracts);
        } catch (DataAccessException | TransactionException failure) {
            throw LostDatabase.sentence(failure);
        }
    }

    private static Outcome over(JobKind kind, Run run) {
        if (run.state() == State.TRIMMED) {
            throw new StoppedException(
                    ExitStatus.USAGE, "Run " + run.number() + " is trimmed, it cannot go on; start the run anew.");
        }
        return run.state() == State.UNCHANGED ? unchanged(run) : stillPublished(kind, run);
    }

    private static Outcome unchanged(Run run) {
        return new Outcome(ExitStatus.DONE, run.number(), null, run.message(), List.of());
    }

    private Outcome goOn(JobKind kind, Run run, YearLock lock, Extracts extracts) {
        new RunFolder(engine, run).requireUsable();
        JobDefinition definition = JobFiles.definition(run);
        Optional<DeliveryFile> extract = extracts.takenFor(definition, engine.folder(run.number()));
        List<Input> now = Inputs.scan(definition.delivery(Path.of(run.data())), extract);
        List<String> changes = Intake.changes(new IntakeStore(engine.jdbc(), run.number()).inputs(), now);
        if (!changes.isEmpty()) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run %d cannot go on, its inputs are no longer what they were: %s. Start a new run."
                            .formatted(run.number(), String.join(", ", changes)));
        }
        kind.clear(engine, run.year());
        kind.admit(engine, run);
        return execution.of(kind, run, extract, lock, List.of());
    }

    /** Returns where to tell how far a run has come. */
    public Progress progress() {
        return progress;
    }

    /** Returns whether what the run published is no longer there as it was, and no later run has published in its place. */
    public boolean lost(JobKind kind, Run run) {
        return run.state() == State.PUBLISHED
                && !Publication.intact(kind.place(run), run)
                && latestAt(kind, run)
                        .filter(latest -> latest.number() == run.number())
                        .isPresent();
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

    /** A later run has moved the folder aside. */
    private static Outcome stillPublished(JobKind kind, Run run) {
        if (Publication.intact(kind.place(run), run)) {
            return alreadyPublished(kind, run);
        }
        throw new StoppedException(
                ExitStatus.USAGE,
                "%s was published by run %d, so there is nothing to go on with; but what stands in %s now is not its folder."
                        .formatted(
                                kind.subject(run), run.number(), kind.place(run).folder()));
    }

    private static Outcome alreadyPublished(JobKind kind, Run run) {
        Path folder = kind.place(run).folder();
        return new Outcome(
                ExitStatus.DONE,
                run.number(),
                folder,
                "%s was published by run %d on %s UTC from the same inputs: %s, manifest %s. Nothing was done again."
                        .formatted(
                                kind.subject(run),
                                run.number(),
                                RunStore.told(run.ended()),
                                folder,
                                run.manifestDigest()),
                List.of());
    }
}
