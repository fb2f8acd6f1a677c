package org.epaulet.job.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.inputs.Intake;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;

/** Why what is published already is computed once more: which inputs are others now, file by file. */
final class Reasons {

    private final Engine engine;
    private final RunStore runs;

    Reasons(Engine engine) {
        this.engine = engine;
        this.runs = new RunStore(engine.jdbc());
    }

    /** Returns them, a sentence each; none where nothing is published yet. */
    List<String> against(JobKind kind, Run wanted, List<Input> inputs) {
        List<String> sentences = new ArrayList<>();
        publishedBefore(kind, wanted).ifPresent(before -> {
            sentences.add("%s was published by run %d; this is another run because:"
                    .formatted(kind.subject(before), before.number()));
            Intake.changes(new IntakeStore(engine.jdbc(), before.number()).inputs(), inputs)
                    .forEach(change -> sentences.add("  " + change));
            if (!before.policyDigest().equals(wanted.policyDigest())) {
                sentences.add("  the policy has changed");
            }
            if (!before.jobText().equals(wanted.jobText())) {
                sentences.add("  the job's definition has changed");
            }
            if (!before.software().equals(wanted.software())) {
                sentences.add("  the software was " + before.software() + " and is " + wanted.software());
            }
            if (before.language() != wanted.language()) {
                sentences.add("  the language has changed");
            }
            if (!before.out().equals(wanted.out())) {
                sentences.add("  it is published elsewhere");
            }
        });
        return sentences;
    }

    /** The latest of the same place: another night, or the correction before, is no reason for this one. */
    private Optional<Run> publishedBefore(JobKind kind, Run wanted) {
        return runs.publishedRuns(kind.name(), wanted.year()).stream()
                .filter(run -> Objects.equals(run.asOf(), wanted.asOf()) && run.correction() == null)
                .findFirst();
    }
}
