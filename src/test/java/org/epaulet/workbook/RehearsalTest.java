package org.epaulet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The frame that is made for nobody. */
class RehearsalTest {

    @Test
    void makesEverythingThatTheFirstWorkbookWouldWaitFor() throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Rehearsal.frame()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
            }
        }
        assertThat(parts)
                .contains(
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/drawings/drawing1.xml",
                        "xl/charts/chart1.xml");
    }
}
