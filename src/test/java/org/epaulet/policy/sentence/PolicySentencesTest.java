package org.epaulet.policy.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.component.VoteStep;
import org.epaulet.policy.component.VoteVeto;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.reading.PolicyText;
import org.epaulet.policy.year.PeriodLength;
import org.epaulet.policy.year.YearRule;
import org.junit.jupiter.api.Test;

class PolicySentencesTest {

    private final Policy policy = PolicyText.ofDefault().read();

    private static List<String> chinese(Policy policy) {
        return PolicySentences.chinese(
                policy, code -> Map.of("EXTEND", "顺延", "ART_45", "第四十五条").getOrDefault(code, code));
    }

    @Test
    void aPolicyIsToldInChinese() {
        assertThat(chinese(policy))
                .contains(
                        "优秀：总分 ≥ 90，不超过本局参加考核人数的20%（舍尾取整）",
                        "最高基本称职（记过影响期内）：影响期内的“记过”次数 > 0",
                        "降一级：等次 = 不称职，或者（等次 = 基本称职且上一有等次年度的等次 ≤ 基本称职）",
                        "高中学历定为七级",
                        "奖惩分值：嘉奖 1、记功 3、一星辅警 1、二星辅警 2、三星辅警 3、四星辅警 4、五星辅警 5、见义勇为 3、警告 -2、记过 -5、违反禁令 -10",
                        "计为法定假：产假、工伤假、法定假",
                        "三级、二级、一级合计不超过在职人数的30%（舍尾取整）",
                        "一级不超过三级、二级、一级合计限额的30%（舍尾取整）",
                        "择优依次按：总分、计入年数、工号",
                        "日常考评：权重50，记录分值限于-100…100，每周期基础分100，限于0…110，低于80为不合格，年度取各周期平均",
                        "合同期满：顺延，依据第四十五条；特殊保护期顺延：特殊保护",
                        "档次B1 称职（85分以上）：系数1.20；等次 = 称职且总分 ≥ 85",
                        "档次N 不参加考核：系数0；其余人员");
    }

    @Test
    void aPolicyIsToldInEnglish() {
        assertThat(PolicySentences.english(policy))
                .contains(
                        "Excellent: total ≥ 90, at most 20% of the bureau's assessed people, rounded down",
                        "Incompetent: otherwise",
                        "Event points: Commendation 1, Merit 3, One star 1, Two stars 2, Three stars 3, Four stars 4, Five stars 5,"
                                + " Act of bravery 3, Warning -2, Demerit -5, Breach of a ban -10",
                        "Counted as sick and personal leave: Sick leave, Personal leave",
                        "Counted as absence without leave: Absent without leave",
                        "Not assessed, Long absence: 2 × ordinary days > service days",
                        "At most 30% of the cap senior, rounded down (top): Tier 1",
                        "Chosen by, most important first: the total, counted years, person id",
                        "Qualities: weight 10, scores of records within 0…100, of Virtue 20, Ability 20, Diligence 20, Results 30,"
                                + " Integrity 10",
                        "A unit's pool: 12 monthly standards of: not (reason = Left)",
                        "When a fixed contract ends soon: EXTEND, ground ART_45; Extended while protected: protected");
    }

    @Test
    void whatOtherRegulationsAskForIsToldInBothLanguages() {
        Policy tens = PolicyReader.read(Path.of("jobs/policies/ten-days.yaml"));
        assertThat(PolicySentences.english(tens))
                .anyMatch(
                        sentence -> sentence.contains(
                                "the year is the periods' mean, without the 3 lowest; a period is"
                                        + " ten days; a period with fewer than 5 days of presence does not count; a period is A ≥ 90 (at"
                                        + " most 40% of those compared, 1 at least), B ≥ 60, D otherwise, compared within the unit"))
                .contains(
                        "The mean is multiplied by Unit coefficient: score of Unit coefficient",
                        "Good: total ≥ 75, at most 60% of the bureau's assessed people together with the better grades, rounded down",
                        "Seats of Excellent are taken by the total, days employed",
                        "At most 40% of the people employed with series = FIELD, rounded down (field): Field 1",
                        "From the awards is kept back, Personal leave: (performance ÷ 21.75 × days of Personal leave) CNY, at"
                                + " most 0.2 × performance CNY");
        assertThat(chinese(tens))
                .anyMatch(sentence -> sentence.contains("年度取各周期平均，去掉最低3个；周期为旬；"))
                .contains(
                        "良好：总分 ≥ 75，与更优等次合计不超过本局参加考核人数的60%（舍尾取整）",
                        "最高合格（全局末位且低于80分）：全局名次 = 全局参加考核人数且总分 < 80",
                        "勤务二级 → 勤务一级：优秀、良好满3年，在限额内择优；可提前2年：任现层级以来“立功”次数 > 0；可提前1年：等次 = 优秀",
                        "勤务一级不超过在职人数（类别 = 勤务）的40%（舍尾取整）",
                        "从各项奖励中扣发（事假扣发）：（月绩效标准 ÷ 21.75 × “事假”天数）元，不超过0.2 × 月绩效标准元");
    }

    @Test
    void capsOfABureauWithAnEstablishmentAreToldToBeTakenOfIt() {
        Policy trial = PolicyReader.read(Path.of("jobs/policies/shandong-trial.yaml"));
        assertThat(PolicySentences.english(trial))
                .contains("Establishment: 40 posts in SD; of any other bureau the people employed count instead")
                .anyMatch(sentence -> sentence.startsWith("Together at most 10% of the establishment"));
        assertThat(chinese(trial))
                .contains("编制数：SD为40名；未列出的局以在职人数代替")
                .anyMatch(sentence -> sentence.startsWith("一级辅长、二级辅长、三级辅长、四级辅长、五级辅长、六级辅长合计不超过编制数的10%"));
    }

    @Test
    void anEstablishmentThatComesOrGoesChangesWhatAPolicySaysOfItsCaps() throws IOException {
        String with = Files.readString(Path.of("jobs/policies/shandong-trial.yaml"));
        String without = with.replaceFirst("  establishments:\n.*\n", "").replaceFirst("  - \\{name: posts, .*\n", "");
        assertThat(PolicyDifference.sentences(
                        PolicySentences.english(PolicyReader.read("with.yaml", with)),
                        PolicySentences.english(PolicyReader.read("without.yaml", without))))
                .anyMatch(sentence -> sentence.startsWith("- Together at most 10% of the establishment"))
                .anyMatch(sentence -> sentence.startsWith("+ Together at most 10% of the people employed"));
    }

    @Test
    void aGradeThatCeilingsAloneGiveIsNotToldToTakeTheRest() {
        Policy humen = PolicyReader.read(Path.of("jobs/policies/humen.yaml"));
        assertThat(PolicySentences.english(humen))
                .contains("Basically competent: otherwise", "Incompetent: only who may get Incompetent at best");
        assertThat(chinese(humen)).contains("基本称职：其余", "不称职：仅限有“最高不称职”情形的人员");
    }

    @Test
    void daysAreToldAsARegulationWritesThem() {
        assertThat(chinese(policy)).contains("取暖补贴：11月15日在职者1000元");
        assertThat(PolicySentences.english(policy))
                .contains("Heating subsidy: 1000 CNY to who is employed on 15 November");
        Policy kinds = PolicyReader.read(Path.of("jobs/policies/station-and-office.yaml"));
        assertThat(chinese(kinds)).contains("按年限晋升自次年7月1日起执行");
        assertThat(PolicySentences.english(kinds)).contains("A step by years counts from 1 July of the next year");
        Policy quarters = PolicyReader.read(Path.of("jobs/policies/quarterly.yaml"));
        assertThat(chinese(quarters)).contains("考核年度：分4个周期，月末截止；2025年度为2024年12月1日至2025年11月30日");
    }

    /** A year that ends in November has its first of December before the new year. */
    @Test
    void aDayAfterTheYearThatLiesBeforeTheNewYearIsNotToldToBeOfTheNextYear() {
        YearRule toNovember = new YearRule(PeriodLength.MONTH, null, 12, null);
        assertThat(new CalendarWords(Tongue.CHINESE).after(toNovember, MonthDay.of(12, 1)))
                .isEqualTo("年度终了后首个12月1日");
        assertThat(new CalendarWords(Tongue.ENGLISH).after(toNovember, MonthDay.of(7, 1)))
                .isEqualTo("1 July of the next year");
    }

    @Test
    void partsOfMonthsAreToldWithWhereTheyEnd() {
        PolicyText text = PolicyText.ofDefault();
        Policy thirds = text.with("period: MONTH", "period: TEN_DAYS").read();
        assertThat(chinese(thirds)).contains("考核年度：分36个周期（每旬十日，第三旬至月末）");
        Policy halves = text.with("  period: MONTH\n", "  period: HALF_MONTH\n  closes_on: 25\n")
                .read();
        assertThat(chinese(halves)).contains("考核年度：分24个周期（每月前十五日为一个周期，其后至每月25日为一个周期）");
        assertThat(PolicySentences.english(halves))
                .contains(
                        "Year: 24 periods of half a month, the first of 15 days, the second up to the month's close on"
                                + " day 25");
    }

    @Test
    void aConversionIsToldToCountFromTheDayAfterTheYear() {
        Policy conversion = PolicyReader.read(Path.of("jobs/policies/conversion.yaml"));
        assertThat(chinese(conversion))
                .contains("套改（2025年7月1日所在考核年度终了时办理，自年度末日的次日起执行）：原一档 → 七级，工资不降低")
                .anyMatch(sentence -> sentence.contains("自2025年12月15日起：A1 = 350"));
        assertThat(PolicySentences.english(conversion))
                .anyMatch(sentence -> sentence.startsWith(
                        "Converted at the end of the year that holds 1 July 2025, from the day after it: "));
    }

    @Test
    void anOpenEndOfARangeIsToldInWords() {
        Policy humen = PolicyReader.read(Path.of("jobs/policies/humen.yaml"));
        assertThat(chinese(humen)).anyMatch(sentence -> sentence.contains("每周期基础分100，不低于0（不设上限），低于80为不合格"));
        assertThat(PolicySentences.english(humen))
                .anyMatch(
                        sentence -> sentence.contains("base 100 a period, kept not below 0 (no upper limit), failed"));
        RangeWords ranges = new RangeWords(Tongue.CHINESE);
        assertThat(ranges.within(new Range(null, BigDecimal.TEN))).isEqualTo("不高于10（不设下限）");
        assertThat(ranges.within(new Range(BigDecimal.ONE, BigDecimal.TEN))).isEqualTo("限于1…10");
    }

    @Test
    void aChangedNumberIsToldBack() {
        Policy stricter =
                PolicyText.ofDefault().with("percent: 20", "percent: 15").read();
        assertThat(chinese(stricter)).contains("优秀：总分 ≥ 90，不超过本局参加考核人数的15%（舍尾取整）");
    }

    @Test
    void whatAVoteSaysIsTold() {
        Vote vote = new Vote(
                "V",
                new Label("测评", "Vote"),
                BigDecimal.TEN,
                new Range(null, null),
                List.of(
                        new VoteStep(BigDecimal.valueOf(90), BigDecimal.TEN),
                        new VoteStep(BigDecimal.ZERO, BigDecimal.ONE)),
                new VoteVeto(1, 3, BigDecimal.ONE));
        assertThat(new ComponentSentence(Tongue.ENGLISH, null).of(vote))
                .isEqualTo(
                        "Vote: weight 10, scores of records without limits, by the share of top-grade votes: ≥ 90% → 10, otherwise 1; two lowest grades ≥ 1/3 → 1");
        assertThat(new ComponentSentence(Tongue.CHINESE, null).of(vote))
                .isEqualTo("测评：权重10，记录分值不设上下限，按最优等次得票率：≥ 90% → 10、其余1；最低两个等次合计 ≥ 1/3 → 1");
        Vote quorate = new Vote(
                vote.code(), vote.label(), vote.weight(), vote.valid(), vote.steps(), null, null, null, null, null, 8);
        assertThat(new ComponentSentence(Tongue.ENGLISH, null).of(quorate))
                .endsWith(": ≥ 90% → 10, otherwise 1; no score with fewer than 8 ballots");
    }
}
