package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.Policy;
import org.epaulet.report.PersonResult;

/** A person's figures as the published files name them. */
public final class PublishedFigures {

    private PublishedFigures() {}

    /** Returns the figures that differ; either person may be null: not in that run. */
    public static List<RunChanges.FigureChange> changes(
            Policy policyBefore, PersonResult before, Policy policyAfter, PersonResult after) {
        if (before == null || after == null) {
            return List.of(
                    new RunChanges.FigureChange("in_year", before == null ? null : "Y", after == null ? null : "Y"));
        }
        Map<String, String> left = of(policyBefore, before);
        Map<String, String> right = of(policyAfter, after);
        Set<String> names = new LinkedHashSet<>(left.keySet());
        names.addAll(right.keySet());
        List<RunChanges.FigureChange> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(left.get(name), right.get(name))) {
                changes.add(new RunChanges.FigureChange(name, left.get(name), right.get(name)));
            }
        }
        return changes;
    }

    private static Map<String, String> of(Policy policy, PersonResult person) {
        Map<String, String> figures = new LinkedHashMap<>();
        put(figures, "bureau", person.bureau());
        put(figures, "unit", person.unit());
        put(figures, "pool", person.pool());
        put(figures, "status", person.status());
        put(figures, "reason", person.reason());
        for (int place = 0; place < person.scores().size(); place++) {
            put(figures, policy.components().get(place).code(), person.scores().get(place));
        }
        put(figures, "bonus", person.bonus());
        put(figures, "total", person.total());
        put(figures, "threshold_grade", person.thresholdGrade());
        put(figures, "ceiling", person.ceiling());
        put(figures, "grade", person.grade());
        put(figures, "rank", person.rank());
        put(figures, "seat", person.seat());
        put(figures, "tier_old", person.tier().before());
        put(figures, "tier_new", person.tier().after());
        put(figures, "tier_action", person.tier().action());
        pay(figures, person.pay());
        if (person.contract() != null) {
            contract(figures, person.contract());
        }
        return figures;
    }

    private static void pay(Map<String, String> figures, PayLine pay) {
        put(figures, "band", pay.band());
        put(figures, "coefficient", pay.coefficient());
        put(figures, "service_days", pay.serviceDays());
        money(figures, "performance_paid", pay.performancePaid());
        money(figures, "performance_reserved", pay.performanceReserved());
        money(figures, "year_end_award", pay.yearEndAward());
        money(figures, "heating", pay.heating());
        money(figures, "honour_award", pay.honourAward());
        money(figures, "gross", pay.gross());
        money(figures, "tax_exempt", pay.taxExempt());
        money(figures, "awards_by_others", pay.awardsByOthers());
        money(figures, "tier_wage_old", pay.tierWageOld());
        money(figures, "tier_wage_new", pay.tierWageNew());
    }

    private static void contract(Map<String, String> figures, ContractCandidate contract) {
        put(figures, "termination", contract.termination());
        put(figures, "ground", contract.ground());
        put(figures, "expiry", contract.expiry());
        put(figures, "expiry_ground", contract.expiryGround());
        put(figures, "open_ended_due", contract.openEndedDue() ? "Y" : null);
        put(figures, "notice_by", contract.noticeBy());
        put(figures, "severance_months", contract.severanceMonths());
        put(figures, "rotate", contract.rotate() ? "Y" : null);
        put(figures, "recognise", contract.recognise() ? "Y" : null);
    }

    private static void money(Map<String, String> figures, String name, long fen) {
        put(figures, name, BigDecimal.valueOf(fen, 2));
    }

    private static void put(Map<String, String> figures, String name, Object value) {
        if (value != null) {
            figures.put(name, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
    }
}
