package org.epaulet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {

    @ParameterizedTest
    @CsvSource({"Candidates, 8, 13", "Grade by total, 10, 10", "Basically incompetent, 10, 14"})
    void aColumnIsAsWideAsTheLongestWordOfItsEnglishHeading(String heading, int asked, int width) {
        Column<Integer> column = Column.number("", "候选人数", heading, asked, row -> row);
        assertThat(column.onSheet(Language.EN).width()).isEqualTo(width);
        assertThat(column.onSheet(Language.ZH).width()).isEqualTo(asked);
    }
}
