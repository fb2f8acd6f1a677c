package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seats that pools have of their own are told with the people, the percentage and the rounding that they come from (R12). */
class ExplainedSeatsTest {

    @TempDir
    private Path folder;

    /** Of four who took part in U2 three are assessed: the honoured unit has 25% of the four, and one more. */
    @Test
    void whoWaitsForAGradeCountsInTheBaseOfAPoolsSeats() {
        WorkedYear year =
                new WorkedYear(folder, "quarterly", "percent: $honoured_share, more: 1", "percent: $honoured_share");
        assertThat(year.chinese("b1"))
                .contains("各考核分组的名额，基数为参加考核人数（含未定等次的）：", "人数基数应得名额", "U1555×20%取整=11", "U2*344×25%取整=1，另加1名2");
        assertThat(year.explain("b1", "--lang=en"))
                .contains(
                        "taken of the people who took part, those whose grade is withheld too:",
                        "U2 * 3 4 4 × 25%, rounded down = 1, and 1 more 2");
        assertThat(year.explain("b1", "--json"))
                .contains(
                        "\"people\" : 4, \"percent\" : 25, \"rounding\" : \"DOWN\", \"of_percent\" : 1, \"more\" : 1");
    }

    /** 20% of nine are one seat, which is U1's: U2 has one for that is its least. */
    @Test
    void seatsThatPoolsShareAndTheLeastThatEachHasAreTold() {
        WorkedYear year = new WorkedYear(
                folder,
                "quarterly",
                "at_least: 1\n  exceptions: [{bureaus: [Z], percent: $honoured_share, reference: 先进单位}]",
                "each: true\n  at_least: 1\n  exceptions: [{pools: [U2], percent: $honoured_share, reference: 先进单位}]");
        assertThat(year.chinese("b1"))
                .contains("U1、U2共用：9×20%取整=1，按各组基数分配，余数大者先得。", "1×5÷9=0.5556", "1×4÷9=0.4444，至少1名1");
        assertThat(year.explain("b1", "--lang=en"))
                .contains(
                        "U1, U2 share: 9 × 20%, rounded down = 1, split by their bases, the largest remainders first.",
                        "1 × 4 ÷ 9 = 0.4444, at least 1 1");
    }
}
