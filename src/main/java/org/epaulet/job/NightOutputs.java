package org.epaulet.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.epaulet.audit.ManifestFile;
import org.epaulet.audit.Signatures;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.nightly.Changes;
import org.epaulet.job.nightly.Courses;
import org.epaulet.job.nightly.KeptStand;
import org.epaulet.job.nightly.Stand;
import org.epaulet.job.nightly.Standing;
import org.epaulet.job.nightly.ToDos;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.NightStore.Night;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.RecordFile;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.SealStore;
import org.epaulet.job.store.Units;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Policy;
import org.epaulet.report.Book;
import org.epaulet.report.Language;
import org.epaulet.report.NightModel;
import org.epaulet.report.NightReports;
import org.epaulet.report.Piece;
import org.epaulet.report.PieceWriter;
import org.epaulet.report.Reports;
import org.epaulet.workbook.WrittenBook;

/** Computes where everybody stands on the day, writes what the night tells, and publishes it. */
final class NightOutputs {

    private static final RecordFile<KeptStand> KEPT = new RecordFile<>(KeptStand.class);

    private final JobKind.Setting setting;
    private final RunContext context;
    private final Run run;
    private final Publication publication;
    private final Night night;
    private final Supplier<EvidenceWork> evidence;
    private final IntakeStore intake;
    private final OutputStore outputs;
    private final RunStore runs;
    private final RosterStore roster;
    private final Policy policy;
    private final AssessmentYear year;
    private final Map<Long, Map<String, KeptStand>> stood = new HashMap<>();

    NightOutputs(
            JobKind.Setting setting,
            Publication publication,
            Night night,
            RosterStore roster,
            Supplier<EvidenceWork> evidence) {
        this.setting = setting;
        this.context = setting.context();
        this.run = setting.run();
        this.publication = publication;
        this.night = night;
        this.roster = roster;
        this.evidence = evidence;
        this.intake = new IntakeStore(setting.engine().jdbc(), context.run());
        this.outputs = new OutputStore(setting.engine().jdbc(), context.run());
        this.runs = new RunStore(setting.engine().jdbc());
        this.year = context.year().upTo(run.asOf());
        this.policy = context.written().on(run.asOf());
    }

    /** Computes and writes everything but the manifest; returns how many people stand somewhere. */
    long write() throws IOException {
        Units units = roster.units(night.rosterRun());
        Standing standing = standing(units);
        Map<String, KeptStand> stood = stoodBefore();
        List<Stand> stands =
                standing.of(new NightPeople(setting, night, roster, evidence.get(), units).assessed(standing));
        List<KeptStand> kept = stands.stream().map(KeptStand::of).toList();
        keep(kept);
        NightReports reports = reports(units, stands, kept);
        Path parts = Folders.create(context.work().resolve(Folders.PARTS));
        Map<String, String> states = reports.pieces().parallelStream()
                .collect(Collectors.toMap(Piece::fileName, piece -> written(piece, parts)));
        Path staging = publication.staging();
        Folders.delete(staging);
        Folders.create(staging);
        for (Piece csv : reports.csvFiles()) {
            Path target = staging.resolve(csv.fileName());
            Files.copy(parts.resolve(csv.fileName()), target, StandardCopyOption.REPLACE_EXISTING);
            Folders.ownOnly(target);
            outputs.finishFile(new OutputStore.Output(csv.fileName(), FileDigest.sha256(target), null));
        }
        Book book = reports.book();
        WrittenBook written = book.assemble(parts, states, staging.resolve(book.fileName()));
        outputs.finishFile(new OutputStore.Output(book.fileName(), written.sha256(), written.contentSha256()));
        return stands.size();
    }

    private void keep(List<KeptStand> stands) throws IOException {
        Path part = context.work().resolve(NightlyKind.STANDING + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, Folders.secretFileAttributes(part));
        KEPT.write(part, stands);
        Folders.force(part);
        Files.move(
                part,
                context.work().resolve(NightlyKind.STANDING),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Scores by another policy tell nothing of what the days alone would have brought. */
    private Standing standing(Units units) {
        Run follows = follows();
        return follows == null
                        || !follows.policyDigest().equals(run.policyDigest())
                        || !context.written().sameOn(follows.asOf(), run.asOf())
                ? new Standing(policy, year, units.tree())
                : new Standing(policy, year, units.tree(), stood(follows), periods(follows));
    }

    /** Where everybody stood on the night that this one goes on from; nobody, if scores may be others though no record is. */
    private Map<String, KeptStand> stoodBefore() {
        Run before =
                night.continues() == null ? null : runs.find(night.continues()).orElseThrow();
        return before == null
                        || !context.written().sameOn(before.asOf(), run.asOf())
                        || !periods(before).equals(policy.periods(year))
                        || follows() != null && !periods(follows()).equals(policy.periods(year))
                ? Map.of()
                : stood(before);
    }

    private Map<String, Integer> periods(Run night) {
        return policy.periods(context.year().upTo(night.asOf()));
    }

    private synchronized Map<String, KeptStand> stood(Run other) {
        return stood.computeIfAbsent(other.number(), number -> stood(setting.engine(), other));
    }

    /** Returns where everybody stood on a night, by id; nobody, if that is no longer kept. */
    static Map<String, KeptStand> stood(Engine engine, Run night) {
        Path file = RunCycle.folder(engine, night.number()).resolve(NightlyKind.STANDING);
        Map<String, KeptStand> byId = new HashMap<>();
        try {
            if (Files.isRegularFile(file)) {
                KEPT.read(file).forEach(kept -> byId.put(kept.id(), kept));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return byId;
    }

    private NightReports reports(Units units, List<Stand> stands, List<KeptStand> kept) {
        Run follows = follows();
        Map<String, KeptStand> before = follows == null ? Map.of() : stood(follows);
        JobDefinition.Watch watch = context.definition().watch();
        int periods = policy.course(year).size();
        LocalDate day = run.asOf();
        NightModel model = new NightModel(
                day,
                follows == null ? null : follows.asOf(),
                stands.stream().map(Stand::result).toList(),
                new ToDos(policy, day, before, watch.days(), watch.lowestGrades(), watch.margin()).of(stands),
                follows == null
                        ? List.of()
                        : new Changes(before, !follows.policyDigest().equals(run.policyDigest())).of(stands),
                Courses.of(
                        periods,
                        stands,
                        stand -> stand.result().unit(),
                        unit -> units.tree().unit(unit).name()),
                Courses.of(
                        periods,
                        stands,
                        stand -> stand.result().bureau(),
                        unit -> units.tree().unit(unit).name()),
                Courses.all(periods, stands),
                rows(units).rejects(),
                rows(units).manifesto());
        return new NightReports(
                policy, year, model, Language.valueOf(context.language().toUpperCase(Locale.ROOT)));
    }

    private Run follows() {
        return night.follows() == null ? null : runs.find(night.follows()).orElseThrow();
    }

    private ResultModel rows(Units units) {
        return new ResultModel(
                setting.engine().jdbc(),
                context.run(),
                units,
                new PeopleStores(setting.engine().jdbc(), night.rosterRun(), policy, roster, () -> units),
                () -> new Sources(context, intake, units).manifesto());
    }

    private String written(Piece piece, Path parts) {
        try (PieceWriter writer = piece.open(parts, null)) {
            int rows = context.definition().partitions().rows();
            int written = rows;
            while (written == rows) {
                written = writer.write(rows);
            }
            return writer.state();
        }
    }

    /** Writes the rejects alone: what is published of a night that stops at their limit. */
    Path rejectsFile() {
        Units units = roster.units(night.rosterRun());
        Path folder = Folders.create(context.work().resolve("rejected"));
        written(Reports.rejects(policy, rows(units)), folder);
        return folder.resolve("rejects.csv");
    }

    /** Writes the manifest and publishes the folder. */
    long publish() throws IOException {
        setting.lock().fence();
        setting.engine().force();
        if (!publication.published(outputs.files())) {
            complete();
            byte[] manifest = manifest();
            place(Publication.MANIFEST, manifest);
            if (setting.key() != null) {
                place(Signatures.FILE, Signatures.sign(setting.key(), manifest));
            }
            publication.publish(setting.lock()::fence);
        }
        tellRead();
        seal();
        runs.published(
                run.number(), FileDigest.sha256(publication.folder().resolve(Publication.MANIFEST)), RunCycle.now());
        return 0;
    }

    /** Returns the manifest of what is written. */
    byte[] manifest() {
        Run now = runs.find(run.number()).orElseThrow();
        Units units = roster.units(night.rosterRun());
        return ManifestFile.bytes(new ManifestDraft(context, intake, outputs, units)
                .ofNight(now, List.of(), totals(), runs.publishedBefore(now).orElse(null), follows()));
    }

    private void seal() {
        Path signature = publication.folder().resolve(Signatures.FILE);
        String digest = Files.exists(signature) ? FileDigest.sha256(signature) : null;
        if (night.continues() == null) {
            seals(run.number()).close(digest);
        } else {
            seals(run.number()).close(digest, seals(night.continues()));
        }
    }

    private Seals seals(long number) {
        return new Seals(new SealStore(setting.engine().jdbc()), number, RunCycle.folder(setting.engine(), number));
    }

    /** Tells how much of the delivery was read, where an earlier night spared some of it. */
    private void tellRead() {
        if (night.continues() == null) {
            return;
        }
        long read = new RunBook(setting.engine())
                .steps(run).stream()
                        .filter(step -> NightlyJob.READING.contains(step.name()))
                        .mapToLong(RunBook.StepLine::rows)
                        .sum();
        List<String> notices = new ArrayList<>(intake.notices());
        notices.add(
                read == 0
                        ? "Nothing of the delivery has changed, and nothing of it was read since run %d."
                                .formatted(night.continues())
                        : "%d rows were read; the others are as they were for run %d."
                                .formatted(read, night.continues()));
        intake.writeNotices(notices);
    }

    /** What was written and is no longer there, or no longer as it was, is written again. */
    private void complete() throws IOException {
        for (OutputStore.Output file : outputs.files()) {
            Path staged = publication.staging().resolve(file.name());
            if (!Files.exists(staged) || !FileDigest.sha256(staged).equals(file.sha256())) {
                write();
                return;
            }
        }
    }

    /** Every row of the delivery is accepted, rejected or ignored, or nothing is published. */
    private SortedMap<String, String> totals() {
        SortedMap<String, String> totals = new TreeMap<>();
        long read = 0;
        long accepted = 0;
        long rejected = 0;
        long ignored = 0;
        for (FileCount count : intake.counts()) {
            read += count.read();
            accepted += count.accepted();
            rejected += count.rejected();
            ignored += count.ignored();
        }
        long told = intake.rejectCounts().stream()
                .mapToLong(IntakeStore.RejectCount::rows)
                .sum();
        if (read != accepted + rejected + ignored || rejected != told) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "Nothing is published: %d rows were read, %d accepted, %d rejected (%d told) and %d ignored."
                            .formatted(read, accepted, rejected, told, ignored));
        }
        totals.put("rows_read", Long.toString(read));
        totals.put("rows_accepted", Long.toString(accepted));
        totals.put("rows_rejected", Long.toString(rejected));
        totals.put("rows_ignored", Long.toString(ignored));
        return totals;
    }

    private void place(String name, byte[] bytes) throws IOException {
        Path file = publication.staging().resolve(name);
        Files.write(file, bytes);
        Folders.ownOnly(file);
    }
}
