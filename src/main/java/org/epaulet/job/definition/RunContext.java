package org.epaulet.job.definition;

import java.nio.file.Path;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.report.Language;

/**
 * What a run works on, the same at its start and at each restart.
 *
 * @param run its number
 * @param policyText the policy's file as it was when the run began
 * @param data the delivery
 * @param out where the year's folder is published
 * @param work the run's own folder for evidence and parts of files
 */
public record RunContext(
        long run,
        AssessmentYear year,
        Policy policy,
        String policyText,
        JobDefinition definition,
        Language language,
        Path data,
        Path out,
        Path work) {

    /** Returns what the run works on, its rows, folders and outputs being elsewhere. */
    public static RunContext of(Run run, long number, Path out, Path work) {
        Policy policy = PolicyReader.read(run.policyFile(), run.policyText());
        AssessmentYear year = policy.year().year(run.year());
        return new RunContext(
                number,
                year,
                policy.on(year.end()),
                run.policyText(),
                JobFiles.definition(run),
                run.language(),
                Path.of(run.data()),
                out,
                work);
    }

    /** Returns the policy with all its dated values. */
    public Policy written() {
        return PolicyReader.read("the policy", policyText);
    }

    /** Returns how many blocks of that size so many rows make. */
    public static int blocks(int rows, int size) {
        return (rows + size - 1) / size;
    }
}
