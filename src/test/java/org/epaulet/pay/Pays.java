package org.epaulet.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.epaulet.policy.Policy;
import org.epaulet.policy.pay.GradeAward;
import org.epaulet.policy.pay.HonourAward;
import org.epaulet.policy.pay.PayRule;
import org.epaulet.policy.pay.Payer;
import org.epaulet.policy.pay.Subsidy;
import org.epaulet.policy.tier.Tier;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.PeriodLength;
import org.epaulet.policy.year.YearRule;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.epaulet.roster.Person;

/** A year and what a policy pays in it, with an exempt award by the bureau beside the default ones. */
final class Pays {

    static final AssessmentYear YEAR = new YearRule(PeriodLength.MONTH, null).year(2025);

    private Pays() {}

    static Policy policy(String award) {
        PayRule pay = new PayRule(
                12,
                null,
                List.of(),
                List.of(
                        new GradeAward("EXCELLENT", BigDecimal.valueOf(1000)),
                        new GradeAward("COMPETENT", new BigDecimal(award))),
                new Subsidy(null, MonthDay.of(11, 15), BigDecimal.valueOf(1000)),
                List.of(new Payer("BUREAU", null, true), new Payer("FOUNDATION", null, false)),
                List.of(
                        new HonourAward("STAR_2", BigDecimal.valueOf(2500), "BUREAU", false),
                        new HonourAward("RESCUE", new BigDecimal("300.50"), "BUREAU", true),
                        new HonourAward("BRAVERY", BigDecimal.valueOf(10000), "FOUNDATION", true)));
        TierRule tiers = new TierRule(
                List.of(tier("7", 600, 300), tier("6", 650, 450)),
                tier("", 500, 0),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Policy("pay", null, null, null, null, null, null, null, null, null, null, null, tiers, pay, null);
    }

    private static Tier tier(String code, int performance, int wage) {
        return new Tier(code, null, BigDecimal.valueOf(performance), BigDecimal.valueOf(wage));
    }

    static Member member(String joined, String left, Event... events) {
        Person person = new Person(
                "a",
                "人",
                "U",
                "FIELD",
                null,
                null,
                LocalDate.parse(joined),
                left == null ? null : LocalDate.parse(left),
                ContractKind.OPEN,
                null,
                null,
                null,
                null,
                "COLLEGE",
                null,
                null);
        return new Member(person, List.of(events), List.of(), List.of(), List.of(), false);
    }

    static Event event(String id, String date, String kind) {
        return new Event(id, "a", LocalDate.parse(date), kind, null, null);
    }
}
