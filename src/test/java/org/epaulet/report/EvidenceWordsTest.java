package org.epaulet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;
import org.junit.jupiter.api.Test;

class EvidenceWordsTest {

    private static final Policy POLICY = PolicyReader.read(Path.of("jobs/policies/default.yaml"));
    private static final String CODES = "CRIMINAL JC0010 2025-03-03; 2024 BASIC; 2023 -; DAILY failed periods 1,2;"
            + " DAILY 65.000000; QUALITY 90.416667";

    @Test
    void whoDecidesReadsWordsNotCodes() {
        assertThat(new EvidenceWords(POLICY, Language.ZH).of(CODES))
                .isEqualTo("刑事处罚 JC0010 2025-03-03；2024 基本称职；2023 无等次；日常考评 不合格期 1、2；日常考评 65；德能勤绩廉 90.416667");
    }

    @Test
    void inEnglishTheyAreThePolicysEnglishWords() {
        assertThat(new EvidenceWords(POLICY, Language.EN).of(CODES))
                .contains("; DAILY"
                        .replace("DAILY", POLICY.components().get(0).label().en()))
                .contains(" failed periods 1, 2");
    }

    @Test
    void whatIsNoCodeStays() {
        assertThat(new EvidenceWords(POLICY, Language.ZH).of("OTHER =1+1 2025-01-01"))
                .isEqualTo("OTHER =1+1 2025-01-01");
        assertThat(new EvidenceWords(POLICY, Language.ZH).of(null)).isNull();
    }
}
