package org.epaulet.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DeliveryFolderTest {

    private static final String IGNORED = " is no table of a delivery and is ignored";

    private static final String MEANT =
            "; if it holds rows of the table %s, save it as .csv or .xlsx by that name, or in a folder of that name.";

    @TempDir
    Path folder;

    @BeforeEach
    void requiredTables() throws IOException {
        write("units.csv", "unit,name\n");
        write("people.csv", "person\n");
        write("evaluations.csv", "record\n");
    }

    @Test
    void aTableIsEveryFileOfItsNameAndInItsFolder() throws IOException {
        write("evaluations/2.csv", "record\n");
        write("evaluations/1.xlsx", "x");
        write("evaluations.xlsx", "x");
        assertThat(DeliveryFolder.open(folder).files(Table.EVALUATIONS))
                .extracting(DeliveryFile::name)
                .containsExactly("evaluations.csv", "evaluations.xlsx", "evaluations/1.xlsx", "evaluations/2.csv");
    }

    @Test
    void anEndingMayStandInCapitals() throws IOException {
        write("events/MORE.CSV", "event\n");
        write("absences.Xlsx", "x");
        DeliveryFolder delivery = DeliveryFolder.open(folder);
        assertThat(delivery.files(Table.EVENTS)).extracting(DeliveryFile::name).containsExactly("events/MORE.CSV");
        assertThat(delivery.files(Table.ABSENCES))
                .extracting(DeliveryFile::name)
                .containsExactly("absences.Xlsx");
        assertThat(delivery.notices()).isEmpty();
    }

    @Test
    void filesThatAreNoTableAreReportedAndIgnored() throws IOException {
        write("readme.txt", "x");
        write("Events.csv", "x");
        write("events.xls", "x");
        write("奖惩.xlsx", "x");
        write("other/units.csv", "x");
        write("events/~$1.xlsx", "x");
        write("events/deep/1.csv", "x");
        DeliveryFolder delivery = DeliveryFolder.open(folder);
        assertThat(delivery.files()).hasSize(3);
        assertThat(delivery.notices())
                .containsExactly(
                        "File Events.csv" + IGNORED + MEANT.formatted("events"),
                        "File events.xls" + IGNORED + MEANT.formatted("events"),
                        "File events/deep" + IGNORED + MEANT.formatted("events"),
                        "File events/~$1.xlsx is no table of a delivery and is ignored.",
                        "File other is no table of a delivery and is ignored.",
                        "File readme.txt is no table of a delivery and is ignored.",
                        "File 奖惩.xlsx" + IGNORED + MEANT.formatted("events"));
    }

    @Test
    void aFileThatMayBeMeantForARequiredTableIsNamed() throws IOException {
        Files.move(folder.resolve("people.csv"), folder.resolve("花名册.csv"));
        assertThatThrownBy(() -> DeliveryFolder.open(folder))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("has no table people")
                .hasMessageEndingWith("Is 花名册.csv meant for it?");
    }

    /** A month in GB18030, as an archive made in China unpacks; read as UTF-8 it looks like another month. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aTableWhoseNameCannotBeReadStops() throws IOException, InterruptedException {
        write("events/1.csv", "x");
        List<String> shell = List.of("sh", "-c", "cp events/1.csv \"$(printf 'events/\\322\\273\\324\\302.csv')\"");
        new ProcessBuilder(shell).directory(folder.toFile()).start().waitFor();
        assertThatThrownBy(() -> DeliveryFolder.open(folder))
                .isInstanceOf(DeliveryException.class)
                .hasMessageStartingWith("File events/")
                .hasMessageContaining("has a name that cannot be read here");
    }

    @Test
    void filesThatMayBeMeantAreNamedInTheOrderOfTheirNames() throws IOException {
        Files.delete(folder.resolve("people.csv"));
        for (String name : List.of("people.txt", "People.csv", "花名册.csv", "people.xls", "PEOPLE.csv")) {
            write(name, "x");
        }
        assertThatThrownBy(() -> DeliveryFolder.open(folder))
                .hasMessageEndingWith(
                        "Is PEOPLE.csv meant for it? Is People.csv meant for it? Is people.txt meant for it?"
                                + " Is people.xls meant for it? Is 花名册.csv meant for it?");
    }

    @Test
    void aMissingRequiredTableStops() throws IOException {
        Files.delete(folder.resolve("evaluations.csv"));
        assertThatThrownBy(() -> DeliveryFolder.open(folder))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("has no table evaluations");
        assertThat(DeliveryFolder.open(folder, Set.of(Table.EVALUATIONS)).files())
                .hasSize(2);
    }

    @Test
    void aFolderThatIsNoneStops() {
        assertThatThrownBy(() -> DeliveryFolder.open(folder.resolve("gone")))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("There is no folder");
    }

    @Test
    void anEmptyFileStops() throws IOException {
        write("budget.csv", "");
        assertThatThrownBy(() -> DeliveryFolder.open(folder))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("File budget.csv is empty; send it again, or leave it out.");
    }

    @Test
    void aTextNamedXlsxIsNoWorkbook() throws IOException {
        write("budget.xlsx", "unit,amount\nB1,5\n");
        assertUnreadable("File budget.xlsx is no workbook that can be read");
    }

    @Test
    void aTruncatedWorkbookIsTold() throws IOException {
        byte[] whole = workbook();
        Files.write(folder.resolve("budget.xlsx"), Arrays.copyOf(whole, whole.length - 200));
        assertUnreadable("File budget.xlsx is no workbook that can be read");
        Files.write(folder.resolve("budget.xlsx"), Arrays.copyOf(whole, 500));
        assertUnreadable("File budget.xlsx is no workbook that can be read");
    }

    @Test
    void anOldOrProtectedWorkbookIsTold() throws IOException {
        try (POIFSFileSystem old = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(folder.resolve("budget.xlsx"))) {
            old.writeFilesystem(out);
        }
        assertUnreadable("File budget.xlsx is an old workbook (.xls) or one with a password");
    }

    @Test
    void aZipBombIsTold() throws IOException {
        Files.write(folder.resolve("budget.xlsx"), workbook());
        Path bomb = folder.resolve("units.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(folder.resolve("budget.xlsx")));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write("<worksheet><sheetData><row r=\"1\">".getBytes(StandardCharsets.US_ASCII));
                    byte[] blanks = new byte[1 << 20];
                    Arrays.fill(blanks, (byte) ' ');
                    for (int i = 0; i < 50; i++) {
                        out.write(blanks);
                    }
                    out.write("</row></sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII));
                } else {
                    in.transferTo(out);
                }
            }
        }
        Files.move(bomb, folder.resolve("budget.xlsx"), StandardCopyOption.REPLACE_EXISTING);
        assertUnreadable("File budget.xlsx unpacks to far more than a workbook of its size holds");
    }

    @Test
    void aWorkbookNamedCsvIsInNeitherEncoding() throws IOException {
        Files.write(folder.resolve("budget.csv"), workbook());
        assertUnreadable("File " + folder.resolve("budget.csv") + " is neither UTF-8 nor GB18030");
    }

    @Test
    void digestsAreThoseOfTheBytes() throws IOException {
        write("budget.xlsx", "abc");
        DeliveryFolder delivery = DeliveryFolder.open(folder);
        assertThat(delivery.digest(delivery.files(Table.BUDGET).get(0)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(delivery.digest(delivery.files(Table.UNITS).get(0))).hasSize(64);
    }

    private void assertUnreadable(String begin) {
        DeliveryFolder delivery = DeliveryFolder.open(folder);
        assertThatThrownBy(() -> delivery.rows(delivery.files(Table.BUDGET).get(0)))
                .isInstanceOf(DeliveryException.class)
                .hasMessageStartingWith(begin);
    }

    private byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("unit");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
