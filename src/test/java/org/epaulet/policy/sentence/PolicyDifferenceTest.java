package org.epaulet.policy.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.epaulet.policy.reading.PolicyText;
import org.junit.jupiter.api.Test;

class PolicyDifferenceTest {

    private final PolicyText text = PolicyText.ofDefault();

    @Test
    void aChangedValueIsToldByItsWay() {
        PolicyText changed = text.with("percent: 20", "percent: 15").with("coefficient: 1.20", "coefficient: 1.10");
        assertThat(PolicyDifference.keys(text.yaml(), changed.yaml()))
                .containsExactly("quota.percent: 20 → 15", "pay.bands[B1].coefficient: 1.20 → 1.10");
        assertThat(PolicyDifference.sentences(
                        PolicySentences.english(text.read()), PolicySentences.english(changed.read())))
                .contains(
                        "- Excellent: total ≥ 90, at most 20% of the bureau's assessed people, rounded down",
                        "+ Excellent: total ≥ 90, at most 15% of the bureau's assessed people, rounded down");
    }

    @Test
    void anEntryThatMovesOrIsWrittenOtherwiseDoesNotChange() {
        PolicyText same = text.with("coefficient: 1.50", "coefficient: 1.5")
                .with(
                        "    - {grade: EXCELLENT, amount: 1000}\n    - {grade: COMPETENT, amount: 500}\n",
                        "    - {grade: COMPETENT, amount: 500}\n    - {grade: EXCELLENT, amount: 1000}\n");
        assertThat(PolicyDifference.keys(text.yaml(), same.yaml())).isEmpty();
    }

    @Test
    void whatComesAndGoesIsTold() {
        PolicyText without = text.with("  - {code: REASSIGNMENT, label: {zh: 调岗, en: Reassignment}}\n", "");
        assertThat(PolicyDifference.keys(text.yaml(), without.yaml()))
                .contains("events[REASSIGNMENT].label.en: Reassignment → (gone)");
        assertThat(PolicyDifference.keys(without.yaml(), text.yaml()))
                .contains("events[REASSIGNMENT].label.en: (new) → Reassignment");
        assertThat(PolicyDifference.sentences(List.of("a"), List.of("a"))).isEmpty();
    }
}
