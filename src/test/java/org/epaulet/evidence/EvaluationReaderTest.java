package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationReaderTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstErrorInColumnOrderRejectsARow() throws IOException {
        assertThat(rejects("""
                        ,x,?,?,?,,,x
                        R1,x,?,?,?,,,x
                        R1,0,?,?,?,,,x
                        R1,1,,?,?,,,x
                        R1,1,?,?,?,,,x
                        R1,1,p1,,?,,,x
                        R1,1,p1,2025-02-29,?,,,x
                        R1,1,p1,2024-02-29,,,,x
                        R1,1,p1,2024-02-29,Daily,,,x
                        R1,1,p1,2024-02-29,QUALITY,,,x
                        R1,1,p1,2024-02-29,QUALITY,PEER,,x
                        R1,1,p1,2024-02-29,BALLOT,VIRTUE,,x
                        R1,1,p1,2024-02-29,BALLOT,VIRTUE,VIRTUE,x
                        R1,1,p1,2024-02-29,BALLOT,VIRTUE,PEER,x
                        R1,1,p1,2024-02-29,BALLOT,VIRTUE,PEER,-0.01
                        R1,1,p1,2024-02-29,BALLOT,VIRTUE,PEER,0
                        R1,1,p1,2025-02-28,BALLOT,VIRTUE,PEER,0
                        R1,1,p1,2025-07-01,BALLOT,VIRTUE,PEER,0
                        """))
                .containsExactly(
                        "e.csv,2,MISSING_VALUE,record,",
                        "e.csv,3,BAD_NUMBER,revision,x",
                        "e.csv,4,OUT_OF_RANGE,revision,0",
                        "e.csv,5,MISSING_VALUE,person,",
                        "e.csv,6,UNKNOWN_PERSON,person,?",
                        "e.csv,7,MISSING_VALUE,date,",
                        "e.csv,8,BAD_DATE,date,2025-02-29",
                        "e.csv,9,MISSING_VALUE,component,",
                        "e.csv,10,UNKNOWN_COMPONENT,component,Daily",
                        "e.csv,11,MISSING_VALUE,item,",
                        "e.csv,12,UNKNOWN_ITEM,item,PEER",
                        "e.csv,13,MISSING_VALUE,rater,",
                        "e.csv,14,UNKNOWN_RATER,rater,VIRTUE",
                        "e.csv,15,BAD_NUMBER,score,x",
                        "e.csv,16,OUT_OF_RANGE,score,-0.01",
                        "e.csv,17,OUT_OF_YEAR,date,2024-02-29",
                        "e.csv,18,NOT_EMPLOYED,date,2025-02-28",
                        "e.csv,19,NOT_EMPLOYED,date,2025-07-01");
    }

    /** A note in the column of a code is another one in every row, and there may be millions. */
    @Test
    void whatIsNoCodeIsNotRememberedForEver() {
        EvaluationFields fields = new EvaluationFields(
                new EvaluationRules(Year2025.POLICY, Year2025.POLICY.year().year(2025), People.of(List.of())),
                StandardCharsets.UTF_8);
        List<FieldMemo> coded = List.of(fields.component, fields.items[1], fields.raters[2]);
        List<FieldReading> first = coded.stream().map(memo -> read(memo, "?")).toList();
        for (int row = 0; row < 70_000; row++) {
            for (FieldMemo memo : coded) {
                read(memo, "?" + row);
            }
        }
        fields.beginBlock();
        for (int column = 0; column < coded.size(); column++) {
            assertThat(read(coded.get(column), "?"))
                    .isEqualTo(first.get(column))
                    .isNotSameAs(first.get(column));
        }
    }

    private static FieldReading read(FieldMemo memo, String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        return memo.read(bytes, 0, bytes.length);
    }

    @Test
    void aBadRowHasNeitherColumnNorValue() throws IOException {
        assertThat(rejects("R1,1,p1\nR2,1,p1,2025-05-01,DAILY,,,1,x\nR3,1,p\"1\nR4,,p1,2025-05-01,DAILY,,,1,,\n"))
                .containsExactly("e.csv,2,BAD_ROW,,", "e.csv,3,BAD_ROW,,", "e.csv,4,BAD_ROW,,");
    }

    @Test
    void theValueIsTheCellAsItStands() throws IOException {
        assertThat(rejects("R1, １.5 ,p1,2025-05-01,DAILY,,,1\nR1,,p1,\" 2025-05-32\u3000\",DAILY,,,1\n"))
                .containsExactly("e.csv,2,BAD_NUMBER,revision, １.5 ", "e.csv,3,BAD_DATE,date, 2025-05-32\u3000");
    }

    @Test
    void codesMayBeChineseWordsAndDigitsFullWidth() throws IOException {
        try (Archive archive =
                received("Ｒ,2.0,\u3000p１ ,2025/5/1,德能勤绩廉,德, 某人１ ,+９０．5０\nr2,,p1,2025-05-02,民主评议,,同事,90\n")) {
            assertThat(archive.records("p1"))
                    .containsExactly(
                            record(2, "Ｒ", 2, LocalDate.of(2025, 5, 1), "QUALITY", "VIRTUE", "某人1", 9050),
                            record(3, "r2", 1, LocalDate.of(2025, 5, 2), "BALLOT", "", "PEER", 9000));
        }
    }

    @Test
    void anEmptyScoreIsNeverMissingButItsGroupIs() throws IOException {
        assertThat(rejects("R1,,p1,2025-05-01,DAILY,,,\nR2,,p1,2025-05-01,QUALITY,\u00A0,,\n"))
                .containsExactly("e.csv,3,MISSING_VALUE,item,\u00A0");
    }

    @Test
    void aLedgerTakesAnyItemAndRater() throws IOException {
        assertThat(rejects("R1,,p1,2025-05-01,DAILY,迟到,张三,-1\nR2,,p1,2025-05-01,DAILY,x,y,100\n"
                        + "R3,,p1,2025-05-01,DAILY,x,y,-100.01\nR4,,p1,2025-05-01,DAILY,x,y,99999999999\n"))
                .containsExactly("e.csv,4,OUT_OF_RANGE,score,-100.01", "e.csv,5,OUT_OF_RANGE,score,99999999999");
    }

    @Test
    void gb18030IsReadAlike() throws IOException {
        Year2025 year = year().file(
                        "e.csv",
                        "记录号,工号,日期,考评项目,分值,备注,评价主体,指标\nR1,p1,2025-05-01,日常考评,１,x,\u3000,\nR2,p1,2025-05-01,民主评议,1,,市民,\n",
                        Charset.forName("GB18030"));
        assertThat(Year2025.told(year.receive(folder.resolve("archive"), 10)))
                .containsExactly("e.csv,3,UNKNOWN_RATER,rater,市民");
    }

    private ArchivedRecord record(
            long line,
            String id,
            long revision,
            LocalDate date,
            String component,
            String item,
            String rater,
            int score) {
        return new ArchivedRecord("e.csv", line, id, revision, date, component, item, rater, score, Standing.COUNTED);
    }

    private List<String> rejects(String rows) throws IOException {
        return Year2025.told(year().file("e.csv", rows).receive(folder.resolve("archive"), 7));
    }

    private Archive received(String rows) throws IOException {
        Path archived = folder.resolve("archive");
        assertThat(year().file("e.csv", rows).receive(archived, 100)).isEmpty();
        return Archive.open(archived, new ArchiveLimits(1, 256));
    }

    private Year2025 year() {
        return new Year2025(folder, new Employment("p1", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 30)));
    }
}
