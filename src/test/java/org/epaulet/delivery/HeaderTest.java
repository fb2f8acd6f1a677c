package org.epaulet.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void headersMatchInEnglishOfAnyCaseOrChineseInAnyOrder() {
        Header header = Header.match(Table.BUDGET, "budget.csv", List.of("\u3000金额 ", "x", "UNIT"));
        assertThat(header.field(Table.BUDGET.column("unit"))).isEqualTo(2);
        assertThat(header.field(Table.BUDGET.column("amount"))).isZero();
        assertThat(header.width()).isEqualTo(3);
    }

    @Test
    void anOptionalColumnMayBeAbsent() {
        Header header = Header.match(
                Table.EVALUATIONS, "evaluations.csv", List.of("record", "person", "date", "component", "score"));
        assertThat(header.field(Table.EVALUATIONS.column("revision"))).isNegative();
    }

    @Test
    void aColumnNamedTwiceStops() {
        assertThatThrownBy(() -> Header.match(Table.BUDGET, "budget.csv", List.of("unit", "amount", "单位代码")))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("File budget.csv names the column unit (单位代码) twice, as \"unit\" and as \"单位代码\"; "
                        + "keep the one that counts.");
    }

    @Test
    void aMissingColumnIsToldWithTheHeadersFoundAndTheNearestMatch() {
        assertThatThrownBy(() -> Header.match(Table.BUDGET, "budget/a.csv", List.of("unit", "amuont", "note")))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("File budget/a.csv lacks the required column amount (金额); "
                        + "the headers found are unit, amuont, note; the nearest match is \"amuont\"; "
                        + "name it amount or 金额.");
    }

    @Test
    void theColumnOfAScoreIsRequiredThoughItsValueIsNot() {
        assertThatThrownBy(() -> Header.match(
                        Table.EVALUATIONS, "evaluations.csv", List.of("record", "person", "date", "component")))
                .hasMessageContaining("lacks the required column score (分值)")
                .hasMessageContaining("none of them is near it");
    }

    @Test
    void anUnknownColumnIsReportedAndAnEmptyHeaderIsNot() {
        Header header = Header.match(Table.BUDGET, "budget.csv", List.of("unit", " ", "amount", "备注", "备注"));
        assertThat(header.notices(Table.BUDGET, "budget.csv"))
                .containsOnly("File budget.csv has a column \"备注\" that budget does not know; it is ignored.");
    }

    @Test
    void aFileWithoutHeaderIsTold() {
        assertThatThrownBy(() -> Header.match(Table.BUDGET, "budget.csv", List.of()))
                .hasMessage("File budget.csv is empty; expected a header row with the columns unit, amount.");
    }

    @Test
    void theTablesHaveTheColumnsInTheOrderOfTheirChecks() {
        assertThat(Table.TRANSFERS.columns()).extracting(Column::name).containsExactly("person", "date", "from", "to");
        assertThat(Table.PEOPLE.columns()).hasSize(16).extracting(Column::place).startsWith(0, 1, 2);
        assertThat(Table.EVENTS.column("until").required()).isFalse();
        assertThat(Table.EVALUATIONS.column("score").presence()).isEqualTo(Column.Presence.COLUMN);
    }
}
