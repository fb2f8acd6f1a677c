package org.epaulet.job.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.epaulet.delivery.DeliveryException;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.Table;
import org.epaulet.evidence.ArchiveException;
import org.epaulet.job.database.LostDatabase;
import org.epaulet.job.engine.Brake;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.OtherLayoutException;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.RunStore.State;
import org.epaulet.workbook.WorkbookException;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Turns the end of a job's execution into what the user is told, and keeps it with the run. */
final class Ending {

    private final RunStore runs;
    private final IntakeStore intake;
    private final JobKind kind;
    private final Run run;
    private final YearLock lock;
    private final Brake brake;

    Ending(Engine engine, JobKind kind, Run run, YearLock lock, Brake brake) {
        this.runs = new RunStore(engine.jdbc());
        this.intake = new IntakeStore(engine.jdbc(), run.number());
        this.kind = kind;
        this.run = run;
        this.lock = lock;
        this.brake = brake;
    }

    Outcome of(JobExecution execution, List<String> notices) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return published(notices);
        }
        StoppedException stopped = reason(execution);
        stopped = kept(stopped);
        return new Outcome(
                stopped.status(),
                run.number(),
                null,
                stopped.getMessage(),
                stopped.status() == ExitStatus.DONE ? received(notices) : notices);
    }

    /** Keeps with the run why it ended; a process that has lost the year meanwhile says only that. */
    StoppedException kept(StoppedException stopped) {
        if (stopped.status() == ExitStatus.HELD) {
            return stopped;
        }
        State state = state(stopped.status());
        try {
            return lock.writing(() -> {
                runs.update(run.number(), state, RunStore.now(), stopped.getMessage());
                return stopped;
            });
        } catch (StoppedException takenOver) {
            return takenOver;
        } catch (DataAccessException | TransactionException unreachable) {
            return stopped;
        }
    }

    private static State state(ExitStatus status) {
        return switch (status) {
            case DONE -> State.UNCHANGED;
            case REJECTED -> State.REJECTED;
            case FAILED, USAGE, HELD -> State.STOPPED;
        };
    }

    /** What was noticed of the rows, too. */
    private List<String> received(List<String> notices) {
        List<String> all = new ArrayList<>(notices);
        all.addAll(intake.notices());
        turnedAway().ifPresent(all::add);
        return all;
    }

    private Outcome published(List<String> notices) {
        Run now = runs.find(run.number()).orElseThrow();
        Path folder = kind.place(run).folder();
        return new Outcome(
                ExitStatus.DONE,
                run.number(),
                folder,
                "%s is published in %s by run %d: %s; manifest %s."
                        .formatted(kind.subject(run), folder, run.number(), kind.products(run), now.manifestDigest()),
                received(notices));
    }

    /** Whoever sent a table of four rows must not overlook that three of them do not count. */
    private Optional<String> turnedAway() {
        Map<Table, long[]> rows = new EnumMap<>(Table.class);
        for (FileCount count : intake.counts()) {
            long[] sums = rows.computeIfAbsent(count.table(), table -> new long[2]);
            sums[0] += count.rejected();
            sums[1] += count.read();
        }
        rows.values().removeIf(sums -> sums[0] == 0);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.entrySet().stream()
                        .map(table -> "%d of %d in %s"
                                .formatted(
                                        table.getValue()[0],
                                        table.getValue()[1],
                                        table.getKey().fileName()))
                        .collect(Collectors.joining(
                                ", ", "Rows turned away: ", "; the list of rejects (剔除) says why.")));
    }

    private StoppedException reason(JobExecution execution) {
        for (Throwable failure : failures(execution)) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof StoppedException stopped) {
                    return stopped;
                }
                if (cause instanceof WorkbookException || cause instanceof ArchiveException) {
                    return notWritten(cause);
                }
                if (cause instanceof DeliveryException || cause instanceof OtherLayoutException) {
                    return new StoppedException(ExitStatus.USAGE, cause.getMessage(), cause);
                }
            }
        }
        return new StoppedException(
                ExitStatus.FAILED,
                "Run %d stopped%s; nothing was published. `restart %d` goes on from there."
                        .formatted(run.number(), why(execution), run.number()));
    }

    /** The rooms that write files say themselves what is the matter, and never what stands in the files. */
    private StoppedException notWritten(Throwable failure) {
        return new StoppedException(
                ExitStatus.FAILED,
                "Run %d stopped, nothing was published: %s. `restart %d` goes on from there."
                        .formatted(run.number(), failure.getMessage().replaceFirst("[.]$", ""), run.number()),
                failure);
    }

    private static List<Throwable> failures(JobExecution execution) {
        List<Throwable> failures = new ArrayList<>(execution.getFailureExceptions());
        execution.getStepExecutions().stream()
                .map(StepExecution::getFailureExceptions)
                .forEach(failures::addAll);
        return failures;
    }

    /** A library's message may quote a person's data, so only its kind is told, but for what the data cannot be in. */
    private String why(JobExecution execution) {
        if (brake.pulled() && failures(execution).stream().allMatch(Ending::interrupted)) {
            return " as asked";
        }
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() == BatchStatus.FAILED)
                .filter(step -> !step.getFailureExceptions().stream().allMatch(Ending::interrupted))
                // a step of partitions only says that one of them failed; that one knows why
                .max(Comparator.comparing(step -> step.getStepName().contains(":")))
                .map(step -> " in step '" + step.getStepName().replaceFirst(":.*", "") + "': "
                        + kind(step.getFailureExceptions().get(0)))
                .orElse("");
    }

    private static boolean interrupted(Throwable failure) {
        return failure instanceof JobExecutionException;
    }

    private static String kind(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String name = deepest.getClass().getSimpleName();
        if (failure instanceof DataAccessException || failure instanceof TransactionException) {
            return LostDatabase.reason(failure);
        }
        return deepest instanceof IOException ? deepest.getMessage() : name + trace(deepest);
    }

    private static String trace(Throwable deepest) {
        for (StackTraceElement element : deepest.getStackTrace()) {
            if (element.getClassName().startsWith("org.epaulet")) {
                return " at " + element;
            }
        }
        return "";
    }
}
