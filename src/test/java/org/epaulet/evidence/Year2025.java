package org.epaulet.evidence;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.CsvCursor;
import org.epaulet.delivery.FilePosition;
import org.epaulet.delivery.FileScan;
import org.epaulet.delivery.Header;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.Table;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;

/**
 * A year of the default policy that tests put records into: files by name, people, an archive in a folder.
 */
final class Year2025 {

    static final String HEADER = "record,revision,person,date,component,item,rater,score\n";
    static final Policy POLICY = PolicyReader.read(Path.of("jobs", "policies", "default.yaml"));

    private final EvaluationRules rules;
    private final Map<String, Path> files = new TreeMap<>(CodePoints.ORDER);
    private final Path folder;

    Year2025(Path folder, Employment... people) {
        this(folder, POLICY, people);
    }

    Year2025(Path folder, Policy policy, Employment... people) {
        this.folder = folder;
        this.rules = new EvaluationRules(policy, policy.year().year(2025), People.of(List.of(people)));
    }

    static Employment employed(String person) {
        return new Employment(person, LocalDate.of(2020, 1, 1), null);
    }

    Year2025 file(String name, String rows) throws IOException {
        return file(name, HEADER + rows, StandardCharsets.UTF_8);
    }

    Year2025 file(String name, String text, Charset charset) throws IOException {
        return file(name, Files.write(folder.resolve(name.replace('/', '-')), text.getBytes(charset)));
    }

    Year2025 file(String name, Path path) {
        files.put(name, path);
        return this;
    }

    /** Reads everything in blocks of so many rows and resolves it; the rejects of both in published order. */
    List<Reject> receive(Path archived, int rowsOfBlock) {
        List<Reject> rejects = new ArrayList<>();
        try (Archive archive = Archive.create(archived, rules, files.keySet(), new ArchiveLimits(2, 256))) {
            files.forEach((name, path) -> read(archive, name, path, rowsOfBlock, 0, Integer.MAX_VALUE, rejects));
            finish(archive, rejects);
        }
        rejects.sort(Reject.ORDER);
        return rejects;
    }

    static void finish(Archive archive, List<Reject> rejects) {
        archive.resolve();
        archive.rejects(rejects::add);
        archive.aggregate();
    }

    Archive create(Path archived) {
        return Archive.create(archived, rules, files.keySet(), new ArchiveLimits(2, 256));
    }

    /** Reads the file's blocks from one to another, each from where the one before ended, as a restart does. */
    void read(Archive archive, String name, Path path, int rows, int fromBlock, int toBlock, List<Reject> rejects) {
        FileScan scan = FileScan.of(path, Table.EVALUATIONS);
        FilePosition position;
        Header header;
        try (CsvCursor cursor = CsvCursor.open(path, scan.charset())) {
            header = Header.match(Table.EVALUATIONS, name, cursor.header());
            position = cursor.position();
        }
        EvaluationBlock block = new EvaluationBlock(rows);
        boolean more = true;
        try (ArchiveWriter writer = archive.writer()) {
            for (int number = 0; more && number < toBlock; number++) {
                try (CsvCursor cursor = CsvCursor.open(path, scan.charset(), header.width(), position, scan.size())) {
                    more = new EvaluationReader(rules, cursor, header, archive.file(name), name).read(block);
                    position = cursor.position();
                }
                if (number >= fromBlock) {
                    writer.write(block);
                    rejects.addAll(block.rejects());
                }
            }
        }
    }

    /** Reads the file's blocks one after the other, as a run does that nothing stops. */
    void readAtOnce(Archive archive, String name, int rows) {
        FileScan scan = FileScan.of(files.get(name), Table.EVALUATIONS);
        EvaluationBlock block = new EvaluationBlock(rows);
        try (CsvCursor cursor = CsvCursor.open(files.get(name), scan.charset());
                ArchiveWriter writer = archive.writer()) {
            Header header = Header.match(Table.EVALUATIONS, name, cursor.header());
            EvaluationReader reader = new EvaluationReader(rules, cursor, header, archive.file(name), name);
            while (reader.read(block)) {
                writer.write(block);
            }
        }
    }

    Map<String, Path> files() {
        return files;
    }

    static List<String> told(List<Reject> rejects) {
        return rejects.stream()
                .map(reject -> "%s,%d,%s,%s,%s"
                        .formatted(reject.file(), reject.line(), reject.code(), reject.column(), reject.value()))
                .toList();
    }
}
