package org.epaulet.policy.reading;

import java.util.List;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.LedgerSection;
import org.epaulet.policy.component.PeriodGrade;

/** Checks a ledger and its catalogue of items (R5). */
final class LedgerCheck {

    private final SectionCheck check;
    private final PeriodsCheck periods;

    LedgerCheck(SectionCheck check, PeriodsCheck periods) {
        this.check = check;
        this.periods = periods;
    }

    void ledger(String key, Ledger ledger) {
        if (!ledger.limits().contains(ledger.base())) {
            check.refuse(key + ".base", "lies outside the limits, so no period can score it");
        }
        periods.grades(key + ".grades", ledger.grades());
        periods.leastDays(key, ledger.leastDays());
        for (int i = 0; i < ledger.catalogue().size(); i++) {
            item(key + ".catalogue[" + i + "]", ledger.catalogue().get(i), ledger);
        }
        check.unique(key + ".sections", ledger.sections(), "code", LedgerSection::code);
        for (int i = 0; i < ledger.sections().size(); i++) {
            String code = ledger.sections().get(i).code();
            if (ledger.catalogue().stream().noneMatch(item -> code.equals(item.section()))) {
                check.refuse(key + ".sections[" + i + "]", "no item of the catalogue is of this section");
            }
        }
        check.unique(key + ".catalogue", ledger.catalogue(), "code", CatalogueItem::code);
        check.unique(
                key + ".catalogue",
                ledger.catalogue(),
                "label.zh",
                item -> item.label().zh());
    }

    private void item(String key, CatalogueItem item, Ledger ledger) {
        if (item.ceiling() != null) {
            List<String> grades =
                    ledger.grades().stream().map(PeriodGrade::code).toList();
            check.known(key + ".ceiling", "grade of a period", item.ceiling(), grades);
            if (grades.indexOf(item.ceiling()) == 0) {
                check.refuse(key + ".ceiling", "the best grade lowers no period");
            }
        }
        check.filled(key + ".rising", item.rising());
        if (item.points() != null && !item.rising().isEmpty()) {
            check.refuse(key + ".rising", "has points already; keep one of them");
        }
        if (item.atMost() != null) {
            check.atLeast(key + ".at_most", 1, item.atMost());
            if (item.points() == null && item.rising().isEmpty()) {
                check.refuse(key + ".at_most", "needs points or rising: of recorded scores none is left out");
            }
        }
        if (item.section() != null) {
            List<String> sections =
                    ledger.sections().stream().map(LedgerSection::code).toList();
            check.known(key + ".section", "section", item.section(), sections);
        }
    }
}
