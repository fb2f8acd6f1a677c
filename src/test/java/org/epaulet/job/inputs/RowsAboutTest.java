package org.epaulet.job.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import org.epaulet.delivery.Table;
import org.epaulet.job.store.IntakeStore.Input;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsAboutTest {

    @ParameterizedTest
    @CsvSource({
        "1000, '500:11', 22",
        // lines and bytes that no product of them fits
        "400000000000, '399999999950:8000000000', 8000000001",
        "5000, '', 101",
        // lines without anything in them
        "30, '10:11', 31",
    })
    void theLinesThatTheScanCamePastTellThoseOfTheRest(long bytes, String cuts, long rows) {
        Input file = new Input(0, Table.EVALUATIONS, "evaluations.csv", "CSV", "UTF-8", bytes, "", cuts);
        assertThat(Inputs.rowsAbout(file)).isEqualTo(rows);
    }
}
