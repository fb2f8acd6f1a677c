package org.epaulet.policy.pay;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * What a year pays (R14).
 *
 * @param months how many monthly standards make the year's pool
 * @param feeds who feeds the pool by the standard: everybody but those who left
 * @param heating null: none, which is an amount of 0
 * @param periodAwards what periods pay by rank
 * @param subsidies others beside heating
 * @param deductions from the awards
 * @param shares how shares of the pools are rounded, and what is kept back from them
 */
public record PayRule(
        int months,
        @At(Stage.GRADED) Condition feeds,
        List<Band> bands,
        List<GradeAward> awards,
        @Optional Subsidy heating,
        List<Payer> payers,
        List<HonourAward> honours,
        @Optional List<PeriodAward> periodAwards,
        @Optional List<Subsidy> subsidies,
        @Optional List<Deduction> deductions,
        @Optional ShareRule shares) {

    private static final Subsidy NONE = new Subsidy(new Label("补贴", "Subsidy"), MonthDay.of(1, 1), BigDecimal.ZERO);

    public PayRule {
        shares = shares == null ? ShareRule.PLAIN : shares;
        heating = heating == null ? NONE : heating;
        periodAwards = periodAwards == null ? List.of() : List.copyOf(periodAwards);
        subsidies = subsidies == null ? List.of() : List.copyOf(subsidies);
        deductions = deductions == null ? List.of() : List.copyOf(deductions);
    }

    /** A pay rule without awards by period. */
    public PayRule(
            int months,
            Condition feeds,
            List<Band> bands,
            List<GradeAward> awards,
            Subsidy heating,
            List<Payer> payers,
            List<HonourAward> honours) {
        this(months, feeds, bands, awards, heating, payers, honours, List.of(), List.of(), List.of(), null);
    }

    /** Returns all subsidies, that for heating first if there is one. */
    public List<Subsidy> allSubsidies() {
        return heating == NONE
                ? subsidies
                : Stream.concat(Stream.of(heating), subsidies.stream()).toList();
    }

    /** Returns the band of that code, which the policy must have. */
    public Band band(String code) {
        return bands.stream()
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The policy has no band '" + code + "'."));
    }
}
