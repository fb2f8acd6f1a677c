package org.epaulet.policy.reading;

import java.util.List;
import org.epaulet.policy.AbsenceKind;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.CodeWord;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.StatusRule;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks the words of a delivery, its events and absences, and the statuses (R4, R16).
 */
final class StatusCheck {

    private final Findings findings;
    private final SectionCheck check;

    StatusCheck(Findings findings, SectionCheck check) {
        this.findings = findings;
        this.check = check;
    }

    void run() {
        words("words.series");
        words("words.education");
        words("words.protection");
        check.unique("words.no_grade", findings.list("words.no_grade", CodeWord.class), "zh", CodeWord::zh);
        List<EventKind> events = findings.list("events", EventKind.class);
        check.unique("events", events, "code", EventKind::code);
        check.unique("events", events, "label.zh", event -> event.label().zh());
        List<AbsenceKind> absences = findings.list("absences", AbsenceKind.class);
        check.unique("absences", absences, "code", AbsenceKind::code);
        check.unique(
                "absences", absences, "label.zh", absence -> absence.label().zh());
        statuses(findings.list("statuses", StatusRule.class));
    }

    /** A word stands for one code, so neither may stand twice. */
    private void words(String key) {
        List<CodeWord> words = findings.list(key, CodeWord.class);
        check.unique(key, words, "code", CodeWord::code);
        check.unique(key, words, "zh", CodeWord::zh);
    }

    private void statuses(List<StatusRule> statuses) {
        check.unique("statuses", statuses, "reason", StatusRule::reason);
        for (int i = 0; i < statuses.size(); i++) {
            if (statuses.get(i).status() == AssessmentStatus.ASSESSED) {
                check.refuse(
                        "statuses[" + i + "].status",
                        "ASSESSED is who meets none of these; expected WITHHELD or NOT_ASSESSED");
            }
        }
        if (findings.has("statuses")
                && statuses.stream().noneMatch(rule -> rule.status() == AssessmentStatus.WITHHELD)) {
            check.refuse("statuses", "none is WITHHELD, so nothing could be said of somebody without a total");
        }
        check.reachable("statuses", statuses, StatusRule::when);
    }
}
