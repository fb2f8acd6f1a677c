package org.epaulet.job.outputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.Table;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private final Agreement agreement = new Agreement();

    @Test
    void whatIsTheSameEverywhereIsLetThrough() {
        agreement.same("fen here and there", 7, 7);
        agreement.rowsReadAreAccountedFor(List.of(new FileCount(Table.PEOPLE, "people.csv", 6, 3, 2, 1)));

        assertThatCode(agreement::require).doesNotThrowAnyException();
    }

    @Test
    void everyDifferenceIsToldAtOnce() {
        agreement.same("fen here and there", 7, 8);
        agreement.same("people here and there", 5, 5);
        agreement.rowsReadAreAccountedFor(List.of(new FileCount(Table.PEOPLE, "people.csv", 6, 3, 1, 1)));

        assertThatThrownBy(agreement::require)
                .isInstanceOfSatisfying(
                        StoppedException.class,
                        told -> assertThat(told.status()).isEqualTo(ExitStatus.FAILED))
                .hasMessage("Nothing is published, the totals do not agree: fen here and there differ: 7 and 8;"
                        + " rows read and accounted for in people.csv differ: 6 and 5."
                        + " Keep the work folder and report it.");
    }
}
