package org.epaulet.job.inputs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.Table;
import org.epaulet.digest.Sha256;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.job.store.RunStore.Run;

/** Tells whether two runs have the same inputs: everything their outcome depends on goes into one digest. */
public final class Intake {

    private Intake() {}

    /** Returns the digest of job, year and day, language, version, policy and the delivered files. */
    public static String identity(Run run, List<Input> inputs) {
        StringBuilder text = new StringBuilder();
        for (String part : List.of(
                run.job(),
                String.valueOf(run.year()),
                run.language().code(),
                run.software(),
                run.policyDigest(),
                Sha256.of(run.jobText()))) {
            text.append(part).append('\n');
        }
        if (run.asOf() != null) {
            text.append(run.asOf()).append('\n');
        }
        for (Input input : inputs) {
            text.append(input.table())
                    .append(' ')
                    .append(input.sha256())
                    .append(' ')
                    .append(input.name())
                    .append('\n');
        }
        return Sha256.of(text.toString());
    }

    /**
     * Makes sure that the tables but the evaluations were read as the digests have them by which a manifest will name them.
     *
     * @param delivery from which they were read
     * @throws StoppedException if somebody changed one in between
     */
    public static void requireUnchanged(DeliveryFolder delivery, List<Input> inputs) {
        Map<String, String> digests = new HashMap<>();
        inputs.forEach(input -> digests.put(input.name(), input.sha256()));
        for (DeliveryFile file : delivery.files()) {
            boolean table = file.table() != Table.EVALUATIONS;
            if (table && !delivery.digest(file).equals(digests.get(file.name()))) {
                throw changedMeanwhile(file.name());
            }
        }
    }

    static StoppedException changedMeanwhile(String file) {
        return new StoppedException(
                ExitStatus.USAGE,
                "File " + file + " was changed while the delivery was being read; start a new run once it is whole.");
    }

    /** Returns what changed since an earlier run, a sentence a file. */
    public static List<String> changes(List<Input> before, List<Input> now) {
        TreeMap<String, String> old = new TreeMap<>(CodePoints.ORDER);
        before.forEach(input -> old.put(input.name(), input.sha256()));
        TreeMap<String, String> sentences = new TreeMap<>(CodePoints.ORDER);
        for (Input input : now) {
            String digest = old.remove(input.name());
            if (digest == null) {
                sentences.put(input.name(), input.name() + " is new");
            } else if (!digest.equals(input.sha256())) {
                sentences.put(input.name(), input.name() + " has changed");
            }
        }
        old.keySet().forEach(name -> sentences.put(name, name + " is no longer there"));
        return List.copyOf(sentences.values());
    }
}
