package org.epaulet.job.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.delivery.CsvCursor;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.FilePosition;
import org.epaulet.delivery.FileScan;
import org.epaulet.delivery.FileSection;
import org.epaulet.delivery.Header;
import org.epaulet.delivery.Table;
import org.epaulet.delivery.XlsxCursor;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.inputs.Extracts;
import org.epaulet.job.inputs.Inputs;
import org.epaulet.job.store.IntakeStore.Input;

/** Cuts the files of evaluations into sections that can be read side by side: the same on every restart. */
final class EvaluationSections {

    /** Sections of a sixth of the usual size keep every processor busy to the end. */
    private static final int SMALL = 6;

    private EvaluationSections() {}

    /** Returns all sections of the files, by file and place in it. */
    static List<EvaluationSection> of(RunContext context, List<Input> inputs) {
        List<EvaluationSection> sections = new ArrayList<>();
        Map<String, DeliveryFile> files = new HashMap<>();
        context.definition()
                .delivery(context.data())
                .files(Table.EVALUATIONS)
                .forEach(file -> files.put(file.name(), file));
        Extracts.kept(context.definition(), context.work()).ifPresent(file -> files.put(file.name(), file));
        inputs.forEach(input -> sections.addAll(ofFile(input, files.get(input.name()))));
        return List.copyOf(sections);
    }

    /** Returns the sections in parts worth a partition, each small ones that follow each other: stations send thousands of files. */
    static List<List<EvaluationSection>> together(List<EvaluationSection> sections) {
        long most = FileScan.section() / SMALL;
        List<List<EvaluationSection>> parts = new ArrayList<>();
        long bytes = 0;
        for (EvaluationSection section : sections) {
            bytes += section.size();
            if (parts.isEmpty() || bytes > most) {
                parts.add(new ArrayList<>());
                bytes = section.size();
            }
            parts.get(parts.size() - 1).add(section);
        }
        return parts;
    }

    private static List<EvaluationSection> ofFile(Input input, DeliveryFile file) {
        FileScan scan = Inputs.scan(input);
        return switch (file.format()) {
            case XLSX -> {
                try (XlsxCursor cursor = XlsxCursor.open(file.path(), file.name())) {
                    yield List.of(
                            section(input, file, cursor.header(), scan, 0, new FileSection(new FilePosition(0, 0), 0)));
                }
            }
            case CSV -> {
                try (CsvCursor cursor = CsvCursor.open(file.path(), scan.charset())) {
                    List<EvaluationSection> sections = new ArrayList<>();
                    for (FileSection bytes : scan.sections(cursor.position())) {
                        sections.add(section(input, file, cursor.header(), scan, sections.size(), bytes));
                    }
                    yield sections;
                }
            }
        };
    }

    private static EvaluationSection section(
            Input input, DeliveryFile file, List<String> header, FileScan scan, int number, FileSection bytes) {
        return new EvaluationSection(
                input, file, Header.match(Table.EVALUATIONS, file.name(), header), scan.charset(), number, bytes);
    }
}
