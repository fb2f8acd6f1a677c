package org.epaulet.tier;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.tier.Establishment;
import org.epaulet.policy.tier.StepKind;
import org.epaulet.policy.tier.Tier;
import org.epaulet.policy.tier.TierCap;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.tier.TierStep;
import org.epaulet.policy.yaml.YamlFile;

/** Seven tiers as the default policy has them; nothing else of a policy matters to the board. */
final class Ladders {

    static final List<TierStep> STEPS = List.of(
            new TierStep("7", "6", 3, StepKind.YEARS),
            new TierStep("6", "5", 3, StepKind.YEARS),
            new TierStep("5", "4", 3, StepKind.YEARS),
            new TierStep("4", "3", 4, StepKind.SELECTION),
            new TierStep("3", "2", 4, StepKind.SELECTION),
            new TierStep("2", "1", 4, StepKind.SELECTION));

    static final List<TierCap> CAPS = List.of(
            new TierCap("senior", List.of("3", "2", "1"), BigDecimal.valueOf(30), null),
            new TierCap("top", List.of("1"), BigDecimal.valueOf(30), "senior"));

    private Ladders() {}

    static Policy policy(List<TierStep> steps, List<TierCap> caps, List<Establishment> establishments) {
        List<Tier> ladder = IntStream.iterate(7, rung -> rung >= 1, rung -> rung - 1)
                .mapToObj(rung -> new Tier(String.valueOf(rung), null, BigDecimal.ONE, BigDecimal.ONE))
                .toList();
        TierRule rule = new TierRule(
                ladder,
                null,
                null,
                null,
                List.of(),
                null,
                List.of("EXCELLENT", "COMPETENT"),
                steps,
                caps,
                establishments);
        return new Policy("ladder", null, null, null, null, null, null, null, null, null, null, null, rule, null, null);
    }

    /** The condition of clerks, which only a policy file can say. */
    static Condition clerical() {
        String text = YamlFile.text(Path.of("jobs/policies/default.yaml"))
                .replace("percent: 30}", "percent: 30, among: series = CLERICAL}");
        return PolicyReader.read("p.yaml", text).tiers().caps().get(0).among();
    }

    static Policy policy() {
        return policy(STEPS, CAPS, List.of());
    }
}
