package org.epaulet.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.epaulet.delivery.CsvCursor;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.FileScan;
import org.epaulet.delivery.FileSection;
import org.epaulet.delivery.Header;
import org.epaulet.delivery.Table;
import org.epaulet.evidence.Archive;
import org.epaulet.evidence.ArchiveLimits;
import org.epaulet.evidence.ArchiveWriter;
import org.epaulet.evidence.EvaluationBlock;
import org.epaulet.evidence.EvaluationReader;
import org.epaulet.evidence.EvaluationRules;
import org.epaulet.evidence.People;
import org.epaulet.policy.Policy;

/**
 * Epaulet's own reading and aggregating of the evaluations without the job around it: scanned and digested, every row checked,
 * archived as evidence, revisions resolved, summed up. As many threads as the machine has.
 */
final class ReadAndAggregate {

    private ReadAndAggregate() {}

    /** Usage: DELIVERY FOLDER, where the folder is new. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int threads = Runtime.getRuntime().availableProcessors();
        Policy policy = Defaults.policy();
        DeliveryFolder delivery = DeliveryFolder.open(Path.of(arguments[0]));
        People people = Defaults.people(delivery, policy);
        List<DeliveryFile> files = delivery.files(Table.EVALUATIONS);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Stopwatch watch = new Stopwatch();
        EvaluationRules rules = new EvaluationRules(policy, policy.year().year(Defaults.YEAR), people);
        List<String> names = files.stream().map(DeliveryFile::name).toList();
        try (Archive archive = Archive.create(Path.of(arguments[1]), rules, names, ArchiveLimits.ofThreads(threads))) {
            List<Future<?>> sections = new ArrayList<>();
            for (DeliveryFile file : files) {
                FileScan scan = FileScan.of(file.path(), file.table());
                try (CsvCursor head = CsvCursor.open(file.path(), scan.charset())) {
                    Header header = Header.match(Table.EVALUATIONS, file.name(), head.header());
                    for (FileSection section : scan.sections(head.position())) {
                        sections.add(workers.submit(() -> read(archive, rules, file, scan, header, section)));
                    }
                }
            }
            watch.step("scan");
            for (Future<?> section : sections) {
                section.get();
            }
            watch.step("read, check, archive");
            archive.resolve();
            archive.aggregate();
            watch.step("resolve and sum up");
            watch.all("read and group");
        } finally {
            workers.shutdown();
        }
    }

    private static void read(
            Archive archive,
            EvaluationRules rules,
            DeliveryFile file,
            FileScan scan,
            Header header,
            FileSection section) {
        EvaluationBlock block = new EvaluationBlock(EvaluationBlock.ROWS);
        try (CsvCursor cursor =
                        CsvCursor.open(file.path(), scan.charset(), header.width(), section.from(), section.end());
                ArchiveWriter writer = archive.writer()) {
            EvaluationReader reader =
                    new EvaluationReader(rules, cursor, header, archive.file(file.name()), file.name());
            while (reader.read(block)) {
                writer.write(block);
            }
        }
    }
}
