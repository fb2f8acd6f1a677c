package org.epaulet.job.explanation;

import java.util.ArrayList;
import java.util.List;
import org.epaulet.audit.Explanation;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.CorrectionStore.KeptDecision;
import org.epaulet.job.store.CorrectionStore.Touched;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.year.YearRecord;
import org.epaulet.report.PersonResult;

/** What the corrections of a year made of one person, version by version (R17). */
final class CorrectionHistory {

    private final Engine engine;

    /** Takes the opened work folder. */
    CorrectionHistory(Engine engine) {
        this.engine = engine;
    }

    /** Returns what each correction that touches the person made of them, the first first. */
    List<Explanation.Correction> of(String person, int year) {
        List<Explanation.Correction> corrections = new ArrayList<>();
        for (Run run : YearRecord.of(engine, year).corrections()) {
            CorrectionStore store = new CorrectionStore(engine.jdbc(), run.number());
            store.touched().stream()
                    .filter(touched -> touched.person().equals(person))
                    .forEach(touched -> corrections.add(correction(run, store, touched)));
        }
        return corrections;
    }

    private Explanation.Correction correction(Run run, CorrectionStore store, Touched touched) {
        CorrectionStore.Basis basis = store.basis().orElseThrow();
        VersionResults results = new VersionResults(engine);
        Run before = new RunStore(engine.jdbc()).find(basis.baseRun()).orElseThrow();
        PersonResult was = touched.base() == null ? null : results.of(before, touched.base());
        PersonResult is = results.of(run, touched.number());
        return new Explanation.Correction(
                run.number(),
                run.correction(),
                List.of(touched.causes().split(" ")),
                was == null ? null : was.total(),
                is == null ? null : is.total(),
                was == null ? null : was.grade(),
                is == null ? null : is.grade(),
                was == null ? 0 : was.pay().gross(),
                is == null ? 0 : is.pay().gross(),
                touched.due(),
                store.decisionsOf(run.correction()).stream()
                        .filter(kept -> kept.decision().person().equals(touched.person()))
                        .map(CorrectionHistory::decided)
                        .toList());
    }

    static Explanation.Decided decided(KeptDecision kept) {
        return new Explanation.Decided(
                kept.decision().kind().name(),
                kept.decision().grade(),
                kept.decision().date(),
                kept.decision().by(),
                kept.outcome());
    }
}
