package org.epaulet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void whatIsWrittenToLoadWhatFramesNeedIsAWorkbookWithAChart() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Frame.sample(written);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(workbook.getSheetAt(0).getMergedRegions()).hasSize(1);
        }
    }
}
