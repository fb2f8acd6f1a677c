package org.epaulet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.epaulet.assessment.LargestRemainder;
import org.epaulet.delivery.CsvCursor;
import org.epaulet.delivery.Header;
import org.epaulet.delivery.Table;
import org.epaulet.evidence.Employment;
import org.epaulet.evidence.EvaluationBlock;
import org.epaulet.evidence.EvaluationReader;
import org.epaulet.evidence.EvaluationRules;
import org.epaulet.evidence.People;
import org.epaulet.policy.Policy;
import org.epaulet.workbook.SheetPart;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The loops that decide how fast a year is, in nanoseconds a row (a weight for the split), each of them in one warm thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HotLoops {

    private static final int RECORDS = 100_000;
    private static final int PEOPLE = 1000;
    private static final int SHEET_ROWS = 10_000;
    private static final int WEIGHTS = 10_000;
    private static final long POOL = 12_345_678_901L;

    private Path folder;
    private Path csv;
    private Header header;
    private EvaluationRules rules;
    private EvaluationBlock block;
    private List<BigDecimal> weights;

    /** Writes a file of records as a bureau sends them. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("hot-loops");
        csv = Files.write(folder.resolve("evaluations.csv"), records());
        Policy policy = Defaults.policy();
        List<Employment> people = IntStream.range(0, PEOPLE)
                .mapToObj(person -> new Employment(id(person), LocalDate.of(2020, 1, 1), null))
                .toList();
        rules = new EvaluationRules(policy, policy.year().year(Defaults.YEAR), People.of(people));
        try (CsvCursor cursor = CsvCursor.open(csv, StandardCharsets.UTF_8)) {
            header = Header.match(Table.EVALUATIONS, "evaluations.csv", cursor.header());
        }
        block = new EvaluationBlock(RECORDS);
        weights = IntStream.range(0, WEIGHTS)
                .mapToObj(place ->
                        BigDecimal.valueOf(60L + place % 7 * 15, 2).multiply(BigDecimal.valueOf(1 + place % 365)))
                .toList();
    }

    private static byte[] records() {
        StringBuilder rows = new StringBuilder("record,revision,person,date,component,item,rater,score\n");
        for (int row = 0; row < RECORDS; row++) {
            rows.append('E')
                    .append(100_000_000 + row)
                    .append(",,")
                    .append(id(row / 100))
                    .append(',');
            rows.append(LocalDate.of(Defaults.YEAR, 1, 1).plusDays(row % 365));
            rows.append(row % 10 == 0 ? ",BALLOT,,PEER," + (70 + row % 30) + ".5\n" : ",DAILY,巡逻防控,," + row % 3 + "\n");
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String id(int person) {
        return "P" + (1_000_000 + person);
    }

    /** Deletes what was written. */
    @TearDown(Level.Trial)
    public void clean() throws IOException {
        Contestant.empty(folder);
    }

    /** Finds the fields of each row of a CSV file. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int csvCursor() {
        int fields = 0;
        try (CsvCursor cursor = CsvCursor.open(csv, StandardCharsets.UTF_8)) {
            while (cursor.next()) {
                fields += cursor.fields().count();
            }
        }
        return fields;
    }

    /** Reads each record, checks it and puts it into a block: the cursor's work included. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int evaluationRows() {
        try (CsvCursor cursor = CsvCursor.open(csv, StandardCharsets.UTF_8)) {
            new EvaluationReader(rules, cursor, header, 0, "evaluations.csv").read(block);
        }
        if (block.accepted() != RECORDS) {
            throw new IllegalStateException("only " + block.accepted() + " rows were accepted: "
                    + block.rejects().get(0));
        }
        return block.accepted();
    }

    /** Writes each row of 25 cells as sheet XML, onto the disk. */
    @Benchmark
    @OperationsPerInvocation(SHEET_ROWS)
    public long sheetRows() {
        Path rows = folder.resolve("rows.xml");
        try (SheetPart part = SheetPart.open(rows, EpauletSheet.LAYOUT, SheetPart.EXCEL_ROWS, null)) {
            for (int row = 0; row < SHEET_ROWS; row++) {
                EpauletSheet.fill(part, row);
            }
            part.finish();
        }
        try {
            return Files.size(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Splits a pool over everybody's share. */
    @Benchmark
    @OperationsPerInvocation(WEIGHTS)
    public long[] largestRemainder() {
        return LargestRemainder.split(POOL, weights);
    }
}
