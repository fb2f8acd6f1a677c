package org.epaulet.delivery.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.epaulet.delivery.DeliveryException;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;

/**
 * Writes a delivery of people who do not exist, for trying out and measuring: plausible for the default policy, without a row
 * that would be rejected, and the same bytes for the same plan on every machine.
 */
public final class SyntheticDelivery {

    private static final int SLICES = 12;
    private static final int BUDGETED_UNITS_IN_THOUSAND = 120;
    private static final int CENTS_A_HEAD = 780_000;

    private SyntheticDelivery() {}

    /**
     * Writes the tables as CSV files, a row at a time, and returns how many evaluation records there are. Who joined or left
     * within the year has fewer than the plan says.
     *
     * @throws DeliveryException when the folder holds something already; nothing is written then
     * @throws IOException when a file cannot be written
     */
    public static long write(SyntheticPlan plan, Path out) throws IOException {
        requireEmpty(out);
        Files.createDirectories(out);
        Days days = new Days(plan.year());
        List<SyntheticUnit> units = Organisation.of(plan).units();
        writeUnits(units, out);
        writeBudget(plan, units, out);
        UsualCasting casting = new UsualCasting();
        List<SyntheticPerson> people = new Cast(plan, units, days, casting).write(out);
        new Careers(plan, days, casting, Careers.Happening.USUAL, Careers.Leave.USUAL).write(out, people);
        return writeEvaluations(plan, days, people, out);
    }

    /**
     * Writes a delivery that fits a policy: its year, its components, grades, tiers, kinds of events and absences.
     *
     * @throws DeliveryException when the folder holds something already; nothing is written then
     * @throws IOException when a file cannot be written
     */
    public static long write(SyntheticPlan plan, Policy policy, Path out) throws IOException {
        requireEmpty(out);
        Files.createDirectories(out);
        AssessmentYear year = policy.year().year(plan.year());
        Days days = new Days(year);
        List<SyntheticUnit> units = Organisation.of(plan).units();
        writeUnits(units, out);
        writeBudget(plan, units, out);
        PolicyCasting casting = new PolicyCasting(policy);
        List<SyntheticPerson> people = new Cast(plan, units, days, casting).write(out);
        new Careers(plan, days, casting, casting.happenings(), casting.leaves()).write(out, people);
        return writeEvaluations(plan, new PolicyScores(plan, days, policy, year), people, out);
    }

    private static long writeEvaluations(
            SyntheticPlan plan, PolicyScores scores, List<SyntheticPerson> people, Path out) throws IOException {
        long rows = 0;
        for (int slice = 0; slice < SLICES; ) {
            Path file = plan.split()
                    ? out.resolve("evaluations")
                            .resolve(String.format(Locale.ROOT, "%d-%02d.csv", plan.year(), slice + 1))
                    : out.resolve("evaluations.csv");
            int end = plan.split() ? slice + 1 : SLICES;
            try (CsvBytes csv = CsvBytes.create(file, Scores.HEADER)) {
                for (; slice < end; slice++) {
                    for (SyntheticPerson person : people) {
                        scores.slice(csv, person, slice);
                    }
                }
                rows += csv.rows();
            }
        }
        return rows;
    }

    private static void requireEmpty(Path out) throws IOException {
        if (!Files.exists(out)) {
            return;
        }
        if (!Files.isDirectory(out)) {
            throw new DeliveryException(out + " is a file; name a folder that is empty or does not exist yet.");
        }
        try (Stream<Path> there = Files.list(out)) {
            Iterator<Path> any = there.sorted().iterator();
            if (any.hasNext()) {
                throw new DeliveryException(out + " is not empty (it holds "
                        + any.next().getFileName() + "); name a folder that is empty or does not exist yet.");
            }
        }
    }

    private static void writeUnits(List<SyntheticUnit> units, Path out) throws IOException {
        try (CsvBytes csv = CsvBytes.create(out.resolve("units.csv"), "unit,name,parent,pool,leader")) {
            for (SyntheticUnit unit : units) {
                csv.text(unit.code())
                        .text(unit.name())
                        .text(unit.parent())
                        .text(unit.pool())
                        .text(unit.leader())
                        .end();
            }
        }
    }

    private static void writeBudget(SyntheticPlan plan, List<SyntheticUnit> units, Path out) throws IOException {
        try (CsvBytes csv = CsvBytes.create(out.resolve("budget.csv"), "unit,amount")) {
            for (int i = 0; i < units.size(); i++) {
                Draw draw = Draw.of(plan.seed(), i, Aspect.BUDGET.ordinal());
                if (draw.happens(BUDGETED_UNITS_IN_THOUSAND)) {
                    long amount = (long) CENTS_A_HEAD * units.get(i).staff() + draw.below(1_000_000);
                    csv.text(units.get(i).code()).hundredths(amount).end();
                }
            }
        }
    }

    private static long writeEvaluations(SyntheticPlan plan, Days days, List<SyntheticPerson> people, Path out)
            throws IOException {
        Scores scores = new Scores(plan, days);
        long rows = 0;
        if (plan.split()) {
            for (Month month : Month.values()) {
                String name = String.format(Locale.ROOT, "%d-%02d.csv", plan.year(), month.getValue());
                try (CsvBytes csv = CsvBytes.create(out.resolve("evaluations").resolve(name), Scores.HEADER)) {
                    writeMonth(scores, csv, people, month);
                    rows += csv.rows();
                }
            }
            return rows;
        }
        try (CsvBytes csv = CsvBytes.create(out.resolve("evaluations.csv"), Scores.HEADER)) {
            for (Month month : Month.values()) {
                writeMonth(scores, csv, people, month);
            }
            return csv.rows();
        }
    }

    private static void writeMonth(Scores scores, CsvBytes csv, List<SyntheticPerson> people, Month month)
            throws IOException {
        for (SyntheticPerson person : people) {
            scores.month(csv, person, month);
        }
    }
}
