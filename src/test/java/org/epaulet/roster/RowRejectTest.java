package org.epaulet.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.epaulet.delivery.CellValue;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.RejectCode;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.tier.Tier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One test a reject code, and those for the order in which a row is checked. */
class RowRejectTest {

    private static final String PEOPLE = "person,name,unit,series,tier,tier_since,joined,left,contract,contract_no,"
            + "contract_start,contract_end,probation_end,education,post_since,protected";

    @TempDir
    Path folder;

    private SmallDelivery delivery;

    @BeforeEach
    void begin() {
        delivery = new SmallDelivery(folder);
    }

    @Test
    void aCleanDeliveryHasNoRejects() {
        assertThat(delivery.rejects()).isEmpty();
    }

    @Test
    void aRowWithAnotherNumberOfFieldsThanTheHeaderIsABadRow() {
        delivery.absences(
                "u1,2025-01-01,2025-01-02", "u1,2025-01-01,2025-01-02,SICK,x", "u1,2025-01-01,2025-01-02,SICK, ,");
        assertThat(delivery.rejects()).containsExactly("2 BAD_ROW", "3 BAD_ROW");
    }

    @Test
    void brokenQuotingIsABadRowToTheEndOfItsLine() {
        delivery.absences("u1,2025-01-01,20\"25-01-02,SICK", "u1,2025-02-01,2025-02-02,SICK");
        assertThat(delivery.rejects()).containsExactly("2 BAD_ROW");
        assertThat(delivery.read().roster().absences()).hasSize(1);
    }

    @Test
    void aRequiredValueIsMissingIfItIsBlank() {
        delivery.events(
                "V1, \u3000,2025-01-01,MERIT,,", ",u1,2025-01-01,MERIT,,", "V3,u1,,MERIT,,", "V4,u1,2025-01-01,,,");
        assertThat(delivery.rejects())
                .containsExactly(
                        "2 MISSING_VALUE person",
                        "3 MISSING_VALUE event",
                        "4 MISSING_VALUE date",
                        "5 MISSING_VALUE kind");
    }

    @Test
    void theValueOfARejectIsTheCellAsItStandsWithoutQuotes() {
        delivery.events("V1,u1,2025-01-01,\" 奖\"\"励 \",,");
        assertThat(delivery.read().rejects().get(0).value()).isEqualTo(" 奖\"励 ");
    }

    @Test
    void aTierNeedsItsDateAndAFixedContractItsEnd() {
        delivery.file(
                "people.csv",
                PEOPLE,
                "u1,甲,B1-A,FIELD,7,,2015-01-01,,OPEN,,,,,COLLEGE,,",
                "u2,乙,B1-A,FIELD,,,2015-01-01,,FIXED,,,,,COLLEGE,,",
                "u3,丙,B1-A,FIELD,,2020-01-01,2015-01-01,,AGENCY,,,,,COLLEGE,,");
        assertThat(delivery.rejects()).containsExactly("2 MISSING_VALUE tier_since", "3 MISSING_VALUE contract_end");
    }

    @Test
    void aDateThatIsNotOnTheCalendarIsBad() {
        delivery.absences("u1,2025-02-29,2025-03-01,SICK", "u1,2025-02-01,1.3.2025,SICK");
        assertThat(delivery.rejects()).containsExactly("2 BAD_DATE from 2025-02-29", "3 BAD_DATE to 1.3.2025");
    }

    @Test
    void aNumberWithMoreThanTwoDecimalsIsBad() {
        delivery.budget("B1-A,1.005", "B1-B,1.0500", "B1,一万");
        assertThat(delivery.rejects()).containsExactly("2 BAD_NUMBER amount 1.005", "4 BAD_NUMBER amount 一万");
        assertThat(delivery.read().roster().budgets()).containsExactly(new Budget("B1-B", 105));
    }

    @Test
    void wholeNumbersMayHaveZeroDecimals() {
        delivery.file(
                "people.csv",
                PEOPLE,
                "u1,甲,B1-A,FIELD,7.0,2020-01-01,2015-01-01,,OPEN,2.0,,,,COLLEGE,,",
                "u2,乙,B1-A,FIELD,,,2015-01-01,,OPEN,1.5,,,,COLLEGE,,");
        delivery.history("u1,2024.0,优秀", "u1,2023.5,优秀");
        assertThat(delivery.rejects()).containsExactly("3 BAD_NUMBER year 2023.5", "3 BAD_NUMBER contract_no 1.5");
        Person person = delivery.read().roster().people().get(0);
        assertThat(person.tier()).isEqualTo("7");
        assertThat(person.contractNo()).isEqualTo(2);
        assertThat(delivery.read().roster().history()).containsExactly(new PastGrade("u1", 2024, "EXCELLENT"));
    }

    @Test
    void aPersonWhoIsNotOnTheRosterIsUnknown() {
        delivery.absences("u9,2025-01-01,2025-01-02,SICK", "Ｕ1,2025-01-01,2025-01-02,SICK");
        assertThat(delivery.rejects()).containsExactly("2 UNKNOWN_PERSON person u9", "3 UNKNOWN_PERSON person Ｕ1");
    }

    @Test
    void aUnitThatIsNotInTheTableIsUnknown() {
        delivery.transfers("u1,2025-03-01,B9,B1-A").budget("B8,1");
        assertThat(delivery.rejects()).containsExactly("2 UNKNOWN_UNIT unit B8", "2 UNKNOWN_UNIT from B9");
    }

    @Test
    void aKindThePolicyDoesNotKnowIsUnknown() {
        delivery.events("V1,u1,2025-01-01,PRAISE,,").absences("u1,2025-01-01,2025-01-02,sick");
        assertThat(delivery.rejects()).containsExactly("2 UNKNOWN_KIND kind sick", "2 UNKNOWN_KIND kind PRAISE");
    }

    @Test
    void aGradeThePolicyDoesNotKnowIsUnknown() {
        delivery.history("u1,2024,GOOD");
        assertThat(delivery.rejects()).containsExactly("2 UNKNOWN_GRADE grade GOOD");
    }

    @Test
    void otherCodesThePolicyDoesNotKnowAreUnknownCodes() {
        delivery.file(
                "people.csv",
                PEOPLE,
                "u1,甲,B1-A,OFFICE,,,2015-01-01,,OPEN,,,,,COLLEGE,,",
                "u2,乙,B1-A,勤务,,,2015-01-01,,SEASONAL,,,,,COLLEGE,,",
                "u3,丙,B1-A,文职,,,2015-01-01,,劳务派遣,,,,,小学,,",
                "u4,丁,B1-A,CLERICAL,,,2015-01-01,,无固定期限,,,,,本科,,YES");
        assertThat(delivery.rejects())
                .containsExactly(
                        "2 UNKNOWN_CODE series OFFICE",
                        "3 UNKNOWN_CODE contract SEASONAL",
                        "4 UNKNOWN_CODE education 小学",
                        "5 UNKNOWN_CODE protected YES");
    }

    @Test
    void tiersAmountsAndCountsHaveARange() {
        delivery.file(
                "people.csv",
                PEOPLE,
                "u1,甲,B1-A,FIELD,8,2020-01-01,2015-01-01,,OPEN,,,,,COLLEGE,,",
                "u2,乙,B1-A,FIELD,,,2015-01-01,,OPEN,-1,,,,COLLEGE,,",
                "u3,丙,B1-A,FIELD,七,2020-01-01,2015-01-01,,OPEN,,,,,COLLEGE,,");
        delivery.budget("B1,-0.01", "B1-A,0");
        assertThat(delivery.rejects())
                .containsExactly(
                        "2 OUT_OF_RANGE amount -0.01",
                        "2 OUT_OF_RANGE tier 8",
                        "3 OUT_OF_RANGE contract_no -1",
                        "4 BAD_NUMBER tier 七");
    }

    @Test
    void aLadderOfWordsMakesAnUnknownTierAnUnknownCode() {
        TierCodes codes =
                new TierCodes(List.of(new Tier("JUNIOR", new Label("初级", "Junior"), BigDecimal.ONE, BigDecimal.ONE)));
        assertThat(codes.read("初级")).isEqualTo(new CellValue.Read<>("JUNIOR"));
        assertThat(codes.read("7"))
                .isInstanceOfSatisfying(
                        CellValue.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RejectCode.UNKNOWN_CODE));
    }

    @Test
    void anIntervalDoesNotEndBeforeItBegins() {
        delivery.events("V1,u1,2025-03-02,MERIT,2025-03-01,", "V2,u1,2025-03-02,MERIT,2025-03-02,")
                .absences("u1,2025-03-02,2025-03-01,SICK")
                .people("u1,甲,B1-A,2015-01-01,,OPEN,COLLEGE", "u3,丙,B1-A,2015-01-02,2015-01-01,OPEN,COLLEGE");
        assertThat(delivery.rejects())
                .containsExactly(
                        "2 BAD_INTERVAL to 2025-03-01",
                        "2 BAD_INTERVAL until 2025-03-01",
                        "3 BAD_INTERVAL left 2015-01-01");
    }

    @Test
    void eventsAndAbsencesAreOutOfYearOnlyIfTheyCannotMatterToIt() {
        delivery.events("V1,u1,2026-01-01,MERIT,,", "V2,u1,2024-01-01,DEMERIT,2024-06-30,")
                .absences(
                        "u1,2026-01-01,2026-01-02,SICK",
                        "u1,2024-12-01,2024-12-31,SICK",
                        "u1,2024-12-01,2025-01-01,SICK",
                        "u1,2025-12-31,2026-02-01,SICK")
                .history("u1,2025,BASIC", "u1,2024,BASIC");
        assertThat(delivery.rejects())
                .containsExactly(
                        "2 OUT_OF_YEAR from 2026-01-01",
                        "3 OUT_OF_YEAR from 2024-12-01",
                        "2 OUT_OF_YEAR date 2026-01-01",
                        "2 OUT_OF_YEAR year 2025");
    }

    @Test
    void rowsOutsideThePersonsEmploymentAreRejected() {
        delivery.people("u1,甲,B1-A,2025-03-01,2025-06-30,OPEN,COLLEGE")
                .events("V1,u1,2025-02-28,MERIT,,", "V2,u1,2025-06-30,MERIT,,", "V3,u1,2025-07-01,MERIT,,")
                .absences(
                        "u1,2025-02-01,2025-02-28,SICK",
                        "u1,2025-02-01,2025-03-01,SICK",
                        "u1,2025-06-30,2025-07-02,SICK",
                        "u1,2025-07-01,2025-07-02,SICK")
                .transfers("u1,2025-02-28,B1-B,B1-A", "u1,2025-03-01,B1-B,B1-A");
        assertThat(delivery.rejects())
                .containsExactly(
                        "2 NOT_EMPLOYED from 2025-02-01",
                        "5 NOT_EMPLOYED from 2025-07-01",
                        "2 NOT_EMPLOYED date 2025-02-28",
                        "4 NOT_EMPLOYED date 2025-07-01",
                        "2 NOT_EMPLOYED date 2025-02-28");
    }

    @Test
    void oneRejectARowTheFirstErrorInTheOrderOfTheColumns() {
        delivery.events(
                "V1,u9,2025-13-01,NOTHING,x,",
                "V2,u1,2025-13-01,NOTHING,x,",
                "V3,u1,2026-01-01,NOTHING,x,",
                "V4,u1,2026-01-01,MERIT,x,");
        assertThat(delivery.rejects())
                .containsExactly(
                        "2 UNKNOWN_PERSON person u9",
                        "3 BAD_DATE date 2025-13-01",
                        "4 UNKNOWN_KIND kind NOTHING",
                        "5 BAD_DATE until x");
    }

    @Test
    void aTransferOutsideTheYearIsIgnoredWhateverItsUnits() {
        delivery.transfers("u1,2024-12-31,B9,", "u1,2026-01-01,B9,B9", "u9,2024-01-01,B1,B1", "u1,2024-1-x,B1,B1");
        assertThat(delivery.rejects()).containsExactly("4 UNKNOWN_PERSON person u9", "5 BAD_DATE date 2024-1-x");
        assertThat(count("transfers.csv")).isEqualTo(count("transfers.csv", 4, 0, 2, 2));
    }

    @Test
    void historyOfPeopleWhoAreNotOnTheRosterIsCountedAndIgnored() {
        delivery.history("u9,x,y", ",2024,BASIC", "u1,2024,BASIC");
        assertThat(delivery.rejects()).containsExactly("3 MISSING_VALUE person");
        assertThat(count("history.csv")).isEqualTo(count("history.csv", 3, 1, 1, 1));
    }

    @Test
    void theWordsForNoGradeAreOneValue() {
        delivery.history("u1,2024,NONE", "u1,2024,未定等次", "u1,2024,不确定等次", "u1,2024, 不参加考核");
        assertThat(delivery.rejects())
                .containsExactly("3 DUPLICATE person u1", "4 DUPLICATE person u1", "5 DUPLICATE person u1");
        assertThat(delivery.read().roster().history()).containsExactly(new PastGrade("u1", 2024, null));
    }

    @Test
    void blankLinesAndRowsOfEmptyCellsAreNotCounted() {
        delivery.absences("", " , ,\u3000,", "u1,2025-01-01,2025-01-02,SICK", "");
        assertThat(delivery.rejects()).isEmpty();
        assertThat(count("absences.csv")).isEqualTo(count("absences.csv", 1, 1, 0, 0));
    }

    private FileCount count(String file) {
        return delivery.read().counts().stream()
                .filter(count -> count.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private FileCount count(String file, long read, long accepted, long rejected, long ignored) {
        return new FileCount(count(file).table(), file, read, accepted, rejected, ignored);
    }
}
