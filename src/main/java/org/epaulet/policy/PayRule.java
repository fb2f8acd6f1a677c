package org.epaulet.policy;

import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * What a year pays (R14).
 *
 * @param months how many monthly standards make the year's pool
 * @param feeds who feeds the pool by the standard: everybody but those who left
 * @param periodAwards what periods pay by rank
 */
public record PayRule(
        int months,
        @At(Stage.GRADED) Condition feeds,
        List<Band> bands,
        List<GradeAward> awards,
        Subsidy heating,
        List<Payer> payers,
        List<HonourAward> honours,
        @Optional List<PeriodAward> periodAwards) {

    public PayRule {
        periodAwards = periodAwards == null ? List.of() : List.copyOf(periodAwards);
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
        this(months, feeds, bands, awards, heating, payers, honours, List.of());
    }

    /** Returns the band of that code, which the policy must have. */
    public Band band(String code) {
        return bands.stream()
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The policy has no band '" + code + "'."));
    }
}
