package org.epaulet.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.CorrectionStore.KeptDecision;
import org.epaulet.job.store.CorrectionStore.Touched;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.report.Labels;
import org.epaulet.report.Language;
import org.epaulet.report.PersonResult;

/** What the corrections of a year made of one person, version by version (R17). */
public final class CorrectionHistory {

    private final Engine engine;

    /** Takes the opened work folder. */
    public CorrectionHistory(Engine engine) {
        this.engine = engine;
    }

    /** Returns a line for each correction that touches the person, the first first, under a heading; empty: none does. */
    public List<String> of(String person, int year, boolean chinese) {
        List<String> lines = new ArrayList<>();
        for (Run run : YearRecord.of(engine, year).corrections()) {
            CorrectionStore store = new CorrectionStore(engine.jdbc(), run.number());
            store.touched().stream()
                    .filter(touched -> touched.person().equals(person))
                    .forEach(touched -> lines.add(line(run, store, touched, chinese)));
        }
        if (!lines.isEmpty()) {
            lines.add(0, chinese ? "\n更正（R17）：以上为公布时的结果，其后更正如下。" : "\nCorrections (R17) of what is told above:");
        }
        return lines;
    }

    private String line(Run run, CorrectionStore store, Touched touched, boolean chinese) {
        Labels labels = new Labels(
                RunCycle.context(run, run.number(), null, null).policy(), chinese ? Language.ZH : Language.EN);
        CorrectionStore.Basis basis = store.basis().orElseThrow();
        PersonResult was = touched.base() == null ? null : result(run, basis.baseRun(), touched.base());
        PersonResult is = result(run, run.number(), touched.number());
        String why = Stream.of(touched.causes().split(" ")).map(labels::own).collect(Collectors.joining(", "));
        String decided = store.decisions().stream()
                .filter(kept -> kept.correction() == run.correction()
                        && kept.decision().person().equals(touched.person()))
                .map(kept -> decision(kept, labels))
                .collect(Collectors.joining("; "));
        String form = chinese
                ? "  第%d次：%s；总分 %s → %s，等次 %s → %s，应发 %s → %s，应补（追）%s%s"
                : "  No. %d: %s; total %s → %s, grade %s → %s, gross %s → %s, due %s%s";
        return form.formatted(
                run.correction(),
                why,
                total(was),
                total(is),
                grade(was, labels),
                grade(is, labels),
                yuan(was == null ? 0 : was.pay().gross()),
                yuan(is == null ? 0 : is.pay().gross()),
                yuan(touched.due()),
                decided.isEmpty() ? "" : (chinese ? "；" : "; ") + decided);
    }

    private PersonResult result(Run run, long version, int number) {
        RosterStore roster = new RosterStore(engine.jdbc());
        Units units = roster.units(version);
        PeopleStores people = new PeopleStores(
                engine.jdbc(),
                version,
                RunCycle.context(run, version, null, null).policy(),
                roster,
                () -> units);
        return new ResultModel(engine.jdbc(), version, units, people, () -> null)
                .known(number)
                .orElse(null);
    }

    private static String decision(KeptDecision kept, Labels labels) {
        return "%s %s %s (%s): %s"
                .formatted(
                        labels.own(kept.decision().kind().name()),
                        kept.decision().grade() == null
                                ? ""
                                : labels.grade(kept.decision().grade()),
                        kept.decision().date(),
                        kept.decision().by(),
                        labels.own(kept.outcome()));
    }

    private static String total(PersonResult person) {
        return person == null || person.total() == null ? "—" : person.total().toPlainString();
    }

    private static String grade(PersonResult person, Labels labels) {
        return person == null || person.grade() == null ? "—" : labels.grade(person.grade());
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
