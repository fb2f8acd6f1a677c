package org.epaulet.job.definition;

import java.math.BigDecimal;
import java.util.Map;
import org.epaulet.job.definition.JobDefinition.Partitions;
import org.epaulet.job.definition.JobDefinition.Rejects;
import org.epaulet.job.definition.JobDefinition.Watch;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.yaml.YamlFile;
import org.epaulet.policy.yaml.YamlFileException;

/** Reads a job's definition and refuses what could not work, all of it at once. */
final class DefinitionCheck {

    private static final int MOST_THREADS = 256;
    private static final int MOST_ROWS = 10_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final String job;
    private final Findings findings = new Findings();

    private DefinitionCheck(String job) {
        this.job = job;
    }

    /**
     * Reads a definition.
     *
     * @param job whose definition it must be
     * @param name what messages call the file
     * @throws YamlFileException if it is none, or cannot work; names all that is wrong
     */
    static JobDefinition read(String job, String name, String text) {
        DefinitionCheck check = new DefinitionCheck(job);
        JobDefinition definition =
                YamlFile.bind(YamlFile.compose(name, text), JobDefinition.class, Map.of(), check.findings);
        check.run();
        if (!check.findings.problems().isEmpty()) {
            throw new YamlFileException(name, check.findings.problems());
        }
        return definition;
    }

    private void run() {
        String named = findings.value("job", String.class);
        if (named != null && !named.equals(job)) {
            findings.add("job", "this defines '" + named + "', expected " + job);
        }
        rejects(findings.value("rejects", Rejects.class));
        partitions(findings.value("partitions", Partitions.class));
        watch(findings.value("watch", Watch.class));
    }

    private void rejects(Rejects rejects) {
        if (rejects != null) {
            if (rejects.percent().signum() < 0 || rejects.percent().compareTo(HUNDRED) > 0) {
                findings.add(
                        "rejects.percent", rejects.percent().toPlainString() + " is no percentage; expected 0 to 100");
            }
            atLeast(0, "rejects.rows", rejects.rows());
        }
    }

    private void partitions(Partitions partitions) {
        if (partitions != null) {
            if (partitions.threads() != null) {
                between("partitions.threads", partitions.threads(), MOST_THREADS);
            }
            between("partitions.records", partitions.records(), MOST_ROWS);
            between("partitions.people", partitions.people(), MOST_ROWS);
            between("partitions.rows", partitions.rows(), MOST_ROWS);
        }
    }

    private void watch(Watch watch) {
        if (watch != null) {
            atLeast(0, "watch.days", watch.days());
            atLeast(0, "watch.lowest_grades", watch.lowestGrades());
            if (watch.margin().signum() < 0) {
                findings.add(
                        "watch.margin",
                        "expected 0 points or more, found " + watch.margin().toPlainString());
            }
        }
    }

    /** Work of any number of rows is not cut at all where the blocks are as large as that. */
    private void between(String key, int number, int most) {
        if (number < 1 || number > most) {
            findings.add(key, "expected 1 to " + most + ", found " + number);
        }
    }

    private void atLeast(int least, String key, int number) {
        if (number < least) {
            findings.add(key, "expected " + least + " or more, found " + number);
        }
    }
}
