package org.epaulet.job.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.epaulet.assessment.GradeCorrection;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.inputs.Intake;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.CorrectionStore.KeptDecision;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.job.store.Once;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.year.YearVersions;
import org.epaulet.roster.Decision;

/** The corrections that lie between two versions of a year (R17), and what came with each. */
final class CorrectionsBetween {

    private final Engine engine;
    private final List<Run> versions;
    private final int first;
    private final Supplier<Map<String, List<String>>> decided = Once.of(this::decided);

    /** Takes two runs; between those that are no versions of one year lies none. */
    CorrectionsBetween(Engine engine, Run before, Run after) {
        this.engine = engine;
        this.versions = new ArrayList<>(new YearVersions(engine).under(after));
        versions.add(after);
        this.first = versions.stream().map(Run::number).toList().indexOf(before.number()) + 1;
    }

    /** Returns whether the second run is a later version of the first. */
    boolean any() {
        return first > 0 && first < versions.size();
    }

    /** Returns what was delivered for them, a sentence each. */
    List<String> inputs() {
        List<String> sentences = new ArrayList<>();
        for (int place = first; place < versions.size(); place++) {
            Run correction = versions.get(place);
            if (store(correction).basis().orElseThrow().complete()) {
                sentences.add("correction %d took a whole delivery in place of what was sent before"
                        .formatted(correction.correction()));
                sentences.addAll(Intake.changes(inputs(lastWhole(place)), inputs(correction)));
            } else {
                inputs(correction)
                        .forEach(input -> sentences.add(
                                "%s came with correction %d".formatted(input.name(), correction.correction())));
            }
        }
        return sentences;
    }

    private Run lastWhole(int before) {
        int place = before - 1;
        while (place > 0 && !store(versions.get(place)).basis().orElseThrow().complete()) {
            place--;
        }
        return versions.get(place);
    }

    /** Returns what was decided on the person, or on another in whose favour they lost a seat. */
    List<String> decided(String person) {
        return decided.get().getOrDefault(person, List.of());
    }

    private Map<String, List<String>> decided() {
        Map<String, List<String>> causes = new HashMap<>();
        for (Run correction : any() ? versions.subList(first, versions.size()) : List.<Run>of()) {
            store(correction).decisions().stream()
                    .filter(kept -> kept.correction() == correction.correction()
                            && GradeCorrection.Outcome.APPLIED.name().equals(kept.outcome()))
                    .forEach(kept -> add(causes, kept.decision().person(), cause(kept)));
            store(correction).touched().stream()
                    .filter(touched -> touched.causes().contains("DISPLACED"))
                    .forEach(touched -> add(
                            causes,
                            touched.person(),
                            "the seat that correction %d gave to somebody else".formatted(correction.correction())));
        }
        return causes;
    }

    private static void add(Map<String, List<String>> causes, String person, String cause) {
        causes.computeIfAbsent(person, none -> new ArrayList<>()).add(cause);
    }

    private static String cause(KeptDecision kept) {
        Decision decision = kept.decision();
        return "decision %s%s of %s, carried out by correction %d"
                .formatted(
                        decision.kind(),
                        decision.grade() == null ? "" : " " + decision.grade(),
                        decision.date(),
                        kept.correction());
    }

    private List<Input> inputs(Run run) {
        return new IntakeStore(engine.jdbc(), run.number()).inputs();
    }

    private CorrectionStore store(Run run) {
        return new CorrectionStore(engine.jdbc(), run.number());
    }
}
