package org.epaulet.job.definition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.policy.yaml.YamlFile;

/**
 * The files that a run is told by: its job's definition and its policy, as they were when it began.
 *
 * @param jobText the definition's text
 * @param policyName how messages name the policy's file
 * @param policyText the policy's text
 */
public record JobFiles(String jobText, JobDefinition definition, String policyName, String policyText) {

    private static final String FOLDER = "jobs/";

    /**
     * Reads both.
     *
     * @param name of the job
     * @param job its definition; null: the one in the jar
     * @param named the policy; null: the one that the definition names
     * @throws StoppedException when a file is not there
     * @throws org.epaulet.policy.yaml.YamlFileException when the definition is wrong
     */
    public static JobFiles read(String name, Path job, Path named) {
        String file = FOLDER + name + ".yaml";
        String jobText = job == null ? inJar(file) : YamlFile.text(job);
        JobDefinition definition = DefinitionCheck.read(name, job == null ? file : job.toString(), jobText);
        if (definition.policy() == null) {
            throw new StoppedException(
                    ExitStatus.USAGE, "The job's definition names no policy; add the key `policy` with its file.");
        }
        Path policy = named == null && job != null ? job.resolveSibling(definition.policy()) : named;
        return policy == null
                ? new JobFiles(jobText, definition, FOLDER + definition.policy(), inJar(FOLDER + definition.policy()))
                : new JobFiles(jobText, definition, policy.getFileName().toString(), YamlFile.text(policy));
    }

    /**
     * Reads a correction's definition; the policy is that by which the year was computed.
     *
     * @param job the definition's file; null: the one in the jar
     */
    public static JobFiles correction(Path job, Run year) {
        String name = FOLDER + "correction.yaml";
        String text = job == null ? inJar(name) : YamlFile.text(job);
        return new JobFiles(
                text,
                DefinitionCheck.read(JobDefinition.CORRECTION, job == null ? name : job.toString(), text),
                year.policyFile(),
                year.policyText());
    }

    /** Returns the definition by which a run began. */
    public static JobDefinition definition(Run run) {
        return YamlFile.read("the job's definition", run.jobText(), JobDefinition.class);
    }

    /** What users read and change in {@code jobs/} is also in the jar. */
    private static String inJar(String name) {
        Path file = Path.of(name);
        try (InputStream in = JobFiles.class.getResourceAsStream("/" + name)) {
            if (in != null) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new StoppedException(ExitStatus.USAGE, "There is no " + name + "; name the file itself.", failure);
        }
    }
}
