package org.epaulet.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.Graded;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.evidence.Standing;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.component.Component;
import org.epaulet.report.PersonResult;
import org.epaulet.tier.TierMove;

/** Holds the figures computed once more against those that were published: an explanation of other figures explains nothing. */
public final class Recheck {

    private final List<String> differences = new ArrayList<>();

    private Recheck() {}

    /** Returns the names of the figures that differ. */
    public static List<String> differences(Dossier dossier) {
        Recheck recheck = new Recheck();
        PersonResult published = dossier.published();
        Assessment assessment = dossier.effective();
        recheck.records(dossier);
        recheck.same("status", published.status(), assessment.status());
        recheck.same("reason", published.reason(), assessment.reason());
        recheck.same(
                "components",
                published.scores(),
                assessment.scores().stream()
                        .map(ComponentScore::score)
                        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
        recheck.same("bonus", published.bonus(), assessment.bonus());
        recheck.same("total", published.total(), assessment.total());
        recheck.same("threshold_grade", published.thresholdGrade(), assessment.thresholdGrade());
        recheck.same("ceiling", published.ceiling(), assessment.ceiling());
        String self = published.id();
        Graded graded = dossier.grades().people().stream()
                .filter(person -> person.person().equals(self))
                .findFirst()
                .orElseThrow();
        recheck.same("pool", published.pool(), graded.pool());
        recheck.same("grade", published.grade(), graded.grade());
        recheck.same("rank", published.rank(), graded.rank());
        recheck.same("seat", published.seat(), graded.seat());
        TierMove move = dossier.moves().stream()
                .filter(each -> each.person().equals(self))
                .findFirst()
                .orElseThrow();
        recheck.same("tier", published.tier(), move);
        recheck.same("pay", published.pay(), dossier.pay());
        recheck.same("contract", published.contract(), dossier.contract());
        return recheck.differences;
    }

    /** Every counted record is in the sums, and nothing else is. */
    private void records(Dossier dossier) {
        for (Component component : dossier.policy().components()) {
            List<ArchivedRecord> counted = dossier.records().stream()
                    .filter(record ->
                            record.component().equals(component.code()) && record.standing() == Standing.COUNTED)
                    .toList();
            List<Tally> tallies = dossier.tallies().stream()
                    .filter(tally -> tally.component().equals(component.code()))
                    .toList();
            same(
                    "records of " + component.code(),
                    (long) counted.size(),
                    tallies.stream().mapToLong(Tally::count).sum());
            same(
                    "points of " + component.code(),
                    counted.stream().mapToLong(ArchivedRecord::score).sum(),
                    tallies.stream().mapToLong(Tally::sum).sum());
        }
    }

    private void same(String figure, Object published, Object computed) {
        if (!Objects.equals(published, computed)) {
            differences.add(figure);
        }
    }
}
