package org.epaulet.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

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
    void aHeaderThatHasAColumnsNameInItOrIsAPartOfOneIsNear() {
        assertThat(faultOfPeople("工号", "姓名", "单位", "类别", "入职日期", "合同类型", "学历"))
                .endsWith("the nearest match is \"单位\"; name it unit or 单位代码.");
        assertThat(faultOfPeople("person", "Date joined", "name", "unit", "series", "contract"))
                .endsWith("the nearest match is \"Date joined\"; name it joined or 入职日期.");
    }

    @Test
    void aHeaderFarFromTheMissingColumnIsNotProposed() {
        assertThat(faultOfPeople("person", "name", "部门", "series", "joined", "contract", "education"))
                .isEqualTo(
                        "File people.csv lacks the required column unit (单位代码); the headers found are person, name, 部门, "
                                + "series, joined, contract, education; none of them is near it; name it unit or 单位代码.");
    }

    @Test
    void aFirstRowThatIsAPersonIsToldByItsCellsAlone() {
        assertThat(faultOfPeople("P0007", "张三", "B001", "FIELD", "", "", "2019-4-6", "", "OPEN"))
                .isEqualTo(
                        "File people.csv has no header: none of the 9 cells of its first row names a column of people; "
                                + "expected a first row, no title above it, with person (工号), name (姓名), unit (单位代码), series (类别), joined (入职日期), "
                                + "contract (合同类型), education (学历).");
    }

    @Test
    void aTitleAboveTheHeaderIsNoHeader() {
        assertThat(faultOfPeople("2025年度辅警花名册")).startsWith("File people.csv has no header: none of the cells");
    }

    @Test
    void columnsThatNoCommaSeparatesAreTold() {
        assertThat(faultOfPeople("工号;姓名;单位代码"))
                .isEqualTo("File people.csv separates its columns by \";\"; expected a comma: "
                        + "save it as CSV UTF-8 (comma delimited).");
        assertThat(faultOfPeople("person\tname")).contains("by \"tab\"");
    }

    @Test
    void cellsBesideADateThatNameNoColumnAreCounted() {
        assertThatThrownBy(() -> Header.match(
                        Table.DECISIONS, "decisions.csv", List.of("P0007", "GRADE", "优秀", "2026/1/9", "王制", "张三")))
                .hasMessageContaining("the headers found are GRADE, 5 others; none of them is near it");
    }

    @Test
    void aHeaderThatRunsIntoTheRowsByAnOpenQuoteIsCounted() {
        assertThat(faultOfPeople("person", "name,unit\nP0007,张三,B001\nP0008,王五,B001\nP0009,赵六,B001\nP0010", "李四"))
                .contains("the headers found are person, 2 others;");
    }

    private static String faultOfPeople(String... cells) {
        return catchThrowable(() -> Header.match(Table.PEOPLE, "people.csv", List.of(cells)))
                .getMessage();
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
