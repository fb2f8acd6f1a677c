package org.epaulet.job.verification;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.epaulet.audit.FileDifference;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.FileDigest;
import org.epaulet.evidence.ArchiveException;
import org.epaulet.job.Jobs;
import org.epaulet.job.database.LostDatabase;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.publication.Seals;
import org.epaulet.job.publication.Software;
import org.epaulet.job.store.OtherLayoutException;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.SealStore;
import org.epaulet.job.year.YearVersions;
import org.epaulet.workbook.WorkbookException;
import org.springframework.dao.DataAccessException;

/** Computes what a run published again from its evidence, and tells where it differs. */
final class EvidenceCheck {

    private final Engine engine;
    private final Progress progress;
    private final Findings findings;

    /** Takes where to tell what differs, and what was not checked; in it is where the run's own evidence is broken. */
    EvidenceCheck(Engine engine, Progress progress, Findings findings) {
        this.engine = engine;
        this.progress = progress;
        this.findings = findings;
    }

    /** Checks the folder against what the run's evidence gives; returns whether it was computed again. */
    boolean again(Path folder, Run run) throws IOException {
        boolean again = switch (run.job()) {
            case JobDefinition.NIGHTLY -> night(folder, run);
            case JobDefinition.CORRECTION -> correction(folder, run);
            default -> year(folder, run);
        };
        if (!findings.figures().isEmpty() && !run.software().equals(Software.VERSION)) {
            findings.notices()
                    .add("It was published by %s and computed again by %s: that is the likely cause of what differs."
                            .formatted(run.software(), Software.VERSION));
        }
        return again;
    }

    private boolean year(Path folder, Run run) throws IOException {
        return computed(run, place -> {
            Recomputation recomputation = new Recomputation(engine, run, place);
            compare(folder, recomputation.folder(progress));
            recomputation.differences().forEach(row -> findings.figures().add(sentence(row, run)));
            return true;
        });
    }

    private boolean night(Path folder, Run run) throws IOException {
        return computed(run, place -> {
            NightRecomputation recomputation = new NightRecomputation(engine, run, place);
            Optional<String> hindrance = recomputation.hindrance();
            hindrance.ifPresent(findings.notices()::add);
            if (hindrance.isEmpty()) {
                compare(folder, recomputation.folder(progress));
            }
            return hindrance.isEmpty();
        });
    }

    /** A correction is made of the versions before it: each must itself be what its evidence gives. */
    private boolean correction(Path folder, Run run) throws IOException {
        for (Run version : new YearVersions(engine).under(run)) {
            findings.basis().addAll(Seals.of(engine, version.number()).broken());
            computed(version, place -> {
                restsOn(version, new Recomputation(engine, version, place));
                return true;
            });
        }
        return year(folder, run);
    }

    private void restsOn(Run version, Recomputation recomputation) throws IOException {
        Path manifest = recomputation.folder(progress).resolve(Publication.MANIFEST);
        if (!FileDigest.sha256(manifest).equals(version.manifestDigest())) {
            findings.basis()
                    .add(
                            "%s, on which it rests, is not what the evidence of run %d gives; `verify` of its folder says where."
                                    .formatted(Jobs.of(version.job()).subject(version), version.number()));
        }
        recomputation.differences().forEach(row -> findings.basis().add(sentence(row, version)));
    }

    /** What is computed in a place of its own. */
    private interface Computing {
        boolean in(ComputingPlace place) throws IOException;
    }

    private boolean computed(Run run, Computing computing) throws IOException {
        ComputingPlace place = place(run);
        try (place) {
            return computing.in(place);
        } catch (StoppedException
                | DataAccessException
                | ArchiveException
                | OtherLayoutException
                | WorkbookException failure) {
            unfinished(failure);
            impossible(run, failure);
            return false;
        }
    }

    private ComputingPlace place(Run run) {
        try {
            return new ComputingPlace(engine, run);
        } catch (DataAccessException failure) {
            unfinished(failure);
            throw failure;
        }
    }

    /** Where files of the evidence are missing or damaged this only follows, and is no finding of its own. */
    private void impossible(Run run, RuntimeException failure) {
        String sentence = "%s cannot be computed again from its evidence: %s"
                .formatted(Jobs.of(run.job()).subject(run), reason(failure));
        boolean follows = !Seals.of(engine, run.number()).broken().isEmpty();
        (follows ? findings.notices() : findings.basis()).add(sentence);
    }

    private void compare(Path folder, Path again) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> made = Files.newDirectoryStream(again)) {
            made.forEach(files::add);
        }
        files.sort(Comparator.comparing(file -> file.getFileName().toString(), CodePoints.ORDER));
        for (Path ought : files) {
            Path is = folder.resolve(ought.getFileName());
            String difference = Files.isRegularFile(is) ? FileDifference.sentence(is, ought) : null;
            if (difference != null) {
                findings.figures().add(difference);
            }
        }
    }

    /** What stops the check itself says nothing about the folder. */
    private static void unfinished(RuntimeException failure) {
        if (failure instanceof StoppedException stopped && stopped.status() == ExitStatus.HELD) {
            throw stopped;
        }
        boolean lost = failure instanceof DataAccessException && LostDatabase.is(failure);
        if (lost || LostDatabase.full(failure)) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "The check could not be finished: " + LostDatabase.reason(failure) + ", then say it again.",
                    failure);
        }
    }

    /** A database's message may quote a row; that of the archive is for a run that can be restarted. */
    private static String reason(RuntimeException failure) {
        if (failure instanceof ArchiveException && failure.getCause() instanceof SQLException) {
            return "its archived records cannot be read, a file is missing or damaged, or memory or disk do not suffice.";
        }
        return failure instanceof DataAccessException
                ? "the database refused (" + failure.getClass().getSimpleName() + ")."
                : failure.getMessage().replaceFirst("[.]$", "") + ".";
    }

    private static String sentence(SealStore.Difference row, Run run) {
        return "Table %s of run %d in the database differs from what its evidence gives: row %s, %s."
                .formatted(
                        row.table(),
                        run.number(),
                        row.key(),
                        row.column() == null
                                ? "too many or missing"
                                : "column " + row.column().toLowerCase(Locale.ROOT));
    }
}
