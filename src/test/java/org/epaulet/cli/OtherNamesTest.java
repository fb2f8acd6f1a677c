package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bureau whose policy has other names for everything: grades, components, what is paid for heating. */
class OtherNamesTest {

    private static final Path DEFAULT = Path.of("jobs/policies/default.yaml");
    private static final Path DELIVERY = Path.of("src/test/resources/golden/g1-quota-tiers/delivery");
    private static final Pattern LABEL = Pattern.compile("\\{zh: [^,}]+, en: ('[^']+'|[^,}]+)\\}");

    @TempDir
    private Path folder;

    @Test
    void nothingIsCalledAsTheDefaultPolicyCallsIt() throws IOException {
        Path policy = renamed();
        run("year-end", DELIVERY, "--year", 2025, "--policy", policy);
        year("post");
        year("lock");
        Files.writeString(
                Files.createDirectory(folder.resolve("decided")).resolve("decisions.csv"),
                "person,kind,grade,date,by,note\na2,SEAT,,2026-02-02,委员会,\na6,SEAT,,2026-02-02,委员会,\n");
        run("correction", folder.resolve("decided"), "--year", 2025);
        run("nightly", DELIVERY, "--date", "2025-12-31", "--policy", policy);

        List<String> books = new Folder(folder.resolve("out"))
                .files().stream().filter(name -> name.endsWith(".xlsx")).toList();
        assertThat(books).hasSize(4);
        List<String> texts = new ArrayList<>(explained("a2", Language.ZH));
        for (String book : books) {
            texts.addAll(textsOf(folder.resolve("out").resolve(book)));
        }
        assertThat(named(texts, Language.ZH)).isEmpty();
        assertThat(texts).anyMatch(text -> text.matches("非名\\d+候选人，未办理"));
        assertThat(named(explained("a2", Language.EN), Language.EN)).isEmpty();
    }

    /** The default policy with a new name in the place of each. */
    private Path renamed() throws IOException {
        int[] number = {0};
        String text = Files.readString(DEFAULT)
                .replace("objection_days: 5", "objection_days: 0")
                .replace("separate: [PREPARE, APPROVE, PAY]", "separate: []");
        return Files.writeString(
                folder.resolve("policy.yaml"),
                LABEL.matcher(text).replaceAll(label -> "{zh: 名" + ++number[0] + ", en: Name " + number[0] + "}"));
    }

    /** Returns those of the texts in which something is called by a name of the default policy. */
    private static List<String> named(List<String> texts, Language language) {
        List<String> names = names(language).toList();
        return texts.stream()
                .filter(text -> names.stream().anyMatch(text::contains))
                .toList();
    }

    private static Stream<String> names(Language language) {
        Policy policy = PolicyReader.read(DEFAULT);
        Stream<Label> labels = Stream.of(
                        policy.grades().stream().map(Grade::label),
                        policy.components().stream().map(Component::label))
                .flatMap(part -> part);
        return Stream.concat(labels.map(language::of), Stream.of("取暖", "Heating", "heating"));
    }

    private void run(String job, Path data, Object... more) {
        List<Object> command = new ArrayList<>(List.of("run", job, "--data", data));
        command.addAll(List.of("--out", folder.resolve("out"), "--work", folder.resolve("work")));
        command.addAll(List.of(more));
        Said.by(command.toArray()).done();
    }

    private void year(String act) {
        Said.by("year", act, "--year", 2025, "--by", "王制", "--work", folder.resolve("work"))
                .done();
    }

    private List<String> explained(String person, Language language) {
        return Said.by("explain", person, "--year", 2025, "--lang", language, "--work", folder.resolve("work"))
                .done()
                .out()
                .lines()
                .toList();
    }

    /** What stands in the cells, and above the pictures. */
    private static List<String> textsOf(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        DataFormatter cells = new DataFormatter();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int number = 0; number < book.getNumberOfSheets(); number++) {
                XSSFSheet sheet = book.getSheetAt(number);
                sheet.forEach(row -> row.forEach(cell -> texts.add(cells.formatCellValue(cell))));
                XSSFDrawing pictures = sheet.getDrawingPatriarch();
                if (pictures != null) {
                    pictures.getCharts()
                            .forEach(chart -> texts.add(chart.getTitleText().getString()));
                }
            }
        }
        return texts;
    }
}
