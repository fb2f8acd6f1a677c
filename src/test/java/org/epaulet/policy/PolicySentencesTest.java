package org.epaulet.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicySentencesTest {

    private final Policy policy = PolicyText.ofDefault().read();

    @Test
    void aPolicyIsToldInChinese() {
        assertThat(PolicySentences.chinese(policy))
                .contains(
                        "优秀：总分 ≥ 90，不超过本局参加考核人数的20%",
                        "最高基本称职（记过影响期内）：影响期内的“记过”次数 > 0",
                        "降一级：等次 = 不称职，或者（等次 = 基本称职且上一有等次年度的等次 ≤ 基本称职）",
                        "高中学历定为七级",
                        "档次B1 称职（85分以上）：系数1.20；等次 = 称职且总分 ≥ 85",
                        "档次N 不参加考核：系数0；其余人员");
    }

    @Test
    void aPolicyIsToldInEnglish() {
        assertThat(PolicySentences.english(policy))
                .contains(
                        "Excellent: total ≥ 90, at most 20% of the bureau's assessed people",
                        "Incompetent: otherwise",
                        "Not assessed, Long absence: 2 × ordinary days > service days",
                        "Together at most 30% of senior (top): Tier 1",
                        "A unit's pool: 12 monthly standards of: not (reason = Left)",
                        "When a fixed contract ends soon: EXTEND, ground ART_45; Extended while protected: protected");
    }

    @Test
    void aChangedNumberIsToldBack() {
        Policy stricter =
                PolicyText.ofDefault().with("percent: 20", "percent: 15").read();
        assertThat(PolicySentences.chinese(stricter)).contains("优秀：总分 ≥ 90，不超过本局参加考核人数的15%");
    }

    @Test
    void whatAVoteSaysIsTold() {
        Vote vote = new Vote(
                "V",
                new Label("测评", "Vote"),
                BigDecimal.TEN,
                new Range(null, null),
                List.of(new VoteStep(BigDecimal.ZERO, BigDecimal.ONE)),
                new VoteVeto(1, 3, BigDecimal.ONE));
        assertThat(new ComponentSentence(Tongue.ENGLISH, null).of(vote))
                .isEqualTo("Vote: weight 10, by the share of top-grade votes: ≥ 0% → 1; two lowest grades ≥ 1/3 → 1");
        assertThat(new ComponentSentence(Tongue.CHINESE, null).of(vote))
                .isEqualTo("测评：权重10，按最优等次得票率：≥ 0% → 1；最低两个等次合计 ≥ 1/3 → 1");
    }
}
