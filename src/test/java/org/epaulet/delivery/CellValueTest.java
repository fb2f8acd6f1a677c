package org.epaulet.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.epaulet.delivery.CellValue.Read;
import org.epaulet.delivery.CellValue.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {

    @Test
    void blanksOfEveryKindAreCutAroundButNotInside() {
        assertThat(CellText.trimmed("\t \u00A0\u3000王 五\u3000 \t")).isEqualTo("王 五");
        assertThat(CellText.trimmed(" \u3000")).isEmpty();
        assertThat(CellText.trimmed("\na\r")).isEqualTo("\na\r");
    }

    @Test
    void fullWidthDigitsAreDigitsInValuesAndStayInNames() {
        assertThat(CellText.value("　Ｐ０１９　")).isEqualTo("Ｐ019");
        assertThat(CellText.trimmed("　第３中队　")).isEqualTo("第３中队");
    }

    @ParameterizedTest
    @CsvSource({
        "90, 90",
        "+90, 90",
        "-0.5, -0.5",
        "007, 7",
        "90.00, 90",
        "1.2500000, 1.25",
        "100, 100",
        "９０．５, 90.5",
        "－１, -1",
        "0.0, 0",
        "-0.00, 0"
    })
    void aNumberIsDigitsWithASignAndTwoDecimals(String cell, BigDecimal number) {
        assertThat(CellNumber.read(cell)).isEqualTo(new Read<>(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "1.", ".5", "1,000", "1e2", "1.234", "+-1", "＋1", "1 0", "--1", "1.2.3", "0x1", "NaN", "٣"
            })
    void otherTextsAreNoNumbers(String cell) {
        assertThat(CellNumber.read(cell))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RejectCode.BAD_NUMBER));
    }

    @Test
    void aWholeNumberMayHaveZeroDecimals() {
        assertThat(CellNumber.readWhole("2.0")).isEqualTo(new Read<>(new BigDecimal("2")));
        assertThat(CellNumber.readWhole("２０２５")).isEqualTo(new Read<>(new BigDecimal("2025")));
        assertThat(CellNumber.readWhole("2.5")).isInstanceOf(Refused.class);
        assertThat(CellNumber.readWhole("")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-03", "2024-2-3", "2024/2/3", "2024/02/3", "2024-2/03", " 2024-02-03\u3000", "２０２４-２-３"})
    void aDateIsYearMonthDay(String cell) {
        assertThat(CellDate.read(cell)).isEqualTo(new Read<>(LocalDate.of(2024, 2, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "2025", "2025-02-29", "2025-13-01", "2025-00-10", "2025-1-0", "2025-1-32", "25-01-01", "20250101",
                "2025.1.1", "2025-1-1 00:00", "2025-001-1", "2025-1-001", "2025--1-1", "2025-1-", "2025--11",
                        "2025－1－1", "45658",
                "2025-1-1-1", "2025-111", "0000-01-01"
            })
    void otherTextsAreNoDates(String cell) {
        assertThat(CellDate.read(cell))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RejectCode.BAD_DATE));
    }

    @Test
    void aCodedValueIsItsCodeExactlyOrItsWord() {
        CodeList kinds = CodeList.rejecting(RejectCode.UNKNOWN_KIND)
                .add("STAR_1", "一星辅警")
                .add("SICK", "病假")
                .build();
        assertThat(kinds.read(" 一星辅警 ")).isEqualTo(new Read<>("STAR_1"));
        assertThat(kinds.read("STAR_１")).isEqualTo(new Read<>("STAR_1"));
        assertThat(kinds.read("sick"))
                .isEqualTo(new Refused<>(
                        RejectCode.UNKNOWN_KIND,
                        new Expected("应为下列之一：STAR_1 一星辅警、SICK 病假", "expected one of STAR_1, SICK")));
        assertThat(kinds.read("")).isInstanceOf(Refused.class);
    }

    @Test
    void aCodeIsItselfEvenIfAnotherCodeUsesItAsItsWord() {
        CodeList list = CodeList.rejecting(RejectCode.UNKNOWN_CODE)
                .add("A", "B")
                .add("B", "C")
                .build();
        assertThat(list.read("B")).isEqualTo(new Read<>("B"));
    }
}
