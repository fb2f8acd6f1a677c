package org.epaulet.report;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Band;
import org.epaulet.policy.Component;
import org.epaulet.policy.ContractRule;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.ExpiryRule;
import org.epaulet.policy.Grade;
import org.epaulet.policy.GradeAward;
import org.epaulet.policy.Grouping;
import org.epaulet.policy.HonourAward;
import org.epaulet.policy.Label;
import org.epaulet.policy.PayRule;
import org.epaulet.policy.Payer;
import org.epaulet.policy.PeriodLength;
import org.epaulet.policy.Policy;
import org.epaulet.policy.QuotaRule;
import org.epaulet.policy.Range;
import org.epaulet.policy.Rating;
import org.epaulet.policy.StatusRule;
import org.epaulet.policy.Subsidy;
import org.epaulet.policy.TerminationRule;
import org.epaulet.policy.Tier;
import org.epaulet.policy.TierRule;
import org.epaulet.policy.Vocabulary;
import org.epaulet.policy.YearRule;

/**
 * As much of a policy as sheets show: labels, figures, no conditions.
 */
final class SamplePolicy {

    static final Policy POLICY = new Policy(
            "sample",
            new Label("辅警年度考核办法（通用）", "Annual assessment of auxiliary police"),
            new YearRule(PeriodLength.MONTH, null),
            new Vocabulary(
                    List.of(), List.of(), List.of(new org.epaulet.policy.CodeWord("MATERNITY", "三期")), List.of()),
            List.of(
                    component("DAILY", "日常考评", 50),
                    component("QUALITY", "德能勤绩廉", 10),
                    component("LEADER", "领导评鉴", 15),
                    component("BALLOT", "民主评议", 15),
                    component("EXAM", "年度测试", 10)),
            null,
            List.of(
                    new EventKind("STAR_2", new Label("二星辅警", "Two stars"), BigDecimal.valueOf(2)),
                    new EventKind("BRAVERY", new Label("见义勇为", "Bravery"), BigDecimal.valueOf(3))),
            List.of(),
            List.of(
                    status("NOT_ASSESSED", "LEFT", "已离职"),
                    status("NOT_ASSESSED", "SHORT_SERVICE", "在岗时间不足"),
                    status("WITHHELD", "PROBATION", "试用期"),
                    status("WITHHELD", "CONFLICT", "记录冲突")),
            List.of(
                    grade("EXCELLENT", "优秀", 90),
                    grade("COMPETENT", "称职", 75),
                    grade("BASIC", "基本称职", 60),
                    new Grade("INCOMPETENT", new Label("不称职", "Incompetent"), null)),
            List.of(),
            new QuotaRule(BigDecimal.valueOf(20), 5, List.of("TOTAL", "DAILY", "LEADER")),
            tiers(),
            new PayRule(
                    12,
                    null,
                    List.of(
                            band("A", "优秀", "1.50", false),
                            band("B1", "称职（85分以上）", "1.20", false),
                            band("B2", "称职", "1.00", false),
                            band("C", "基本称职", "0.60", false),
                            band("D", "不称职", "0", false),
                            band("W", "未定等次（预留）", "1.00", true),
                            band("S", "在岗时间不足", "1.00", false),
                            band("N", "不参加考核", "0", false)),
                    List.of(
                            new GradeAward("EXCELLENT", BigDecimal.valueOf(1000)),
                            new GradeAward("COMPETENT", BigDecimal.valueOf(500))),
                    new Subsidy(new Label("取暖补贴", "Heating subsidy"), MonthDay.of(11, 15), BigDecimal.valueOf(1000)),
                    List.of(
                            new Payer("BUREAU", new Label("本局", "Bureau"), true),
                            new Payer("FOUNDATION", new Label("见义勇为基金会", "Bravery foundation"), false)),
                    List.of(
                            new HonourAward("STAR_2", BigDecimal.valueOf(2500), "BUREAU", false),
                            new HonourAward("BRAVERY", BigDecimal.valueOf(10000), "FOUNDATION", true))),
            new ContractRule(
                    List.of(new TerminationRule(
                            new Label("连续两年不称职，经培训或者调岗仍不能胜任", "Incompetent twice, after training"),
                            null,
                            "TERMINATE",
                            null,
                            "ART_40_2",
                            true,
                            true,
                            30,
                            List.of())),
                    List.of(new ExpiryRule(new Label("称职以上", "Competent or better"), null, "RENEW", null, false)),
                    30,
                    2,
                    3,
                    null));

    private SamplePolicy() {}

    private static TierRule tiers() {
        List<Tier> ladder = new ArrayList<>();
        String[] names = {"七级", "六级", "五级", "四级", "三级", "二级", "一级"};
        for (int i = 0; i < names.length; i++) {
            String code = Integer.toString(7 - i);
            ladder.add(new Tier(
                    code,
                    new Label(names[i], "Tier " + code),
                    BigDecimal.valueOf(600 + 50L * i),
                    BigDecimal.valueOf(300 + 150L * i)));
        }
        Tier untiered = new Tier("", new Label("未定级", "No tier"), BigDecimal.valueOf(500), BigDecimal.ZERO);
        return new TierRule(ladder, untiered, null, null, List.of(), null, List.of(), List.of(), List.of());
    }

    private static Component component(String code, String zh, int weight) {
        return new Rating(
                code,
                new Label(zh, code),
                BigDecimal.valueOf(weight),
                new Range(null, null),
                Grouping.NONE,
                List.of(),
                null,
                1,
                1);
    }

    private static StatusRule status(String status, String reason, String zh) {
        return new StatusRule(AssessmentStatus.valueOf(status), reason, new Label(zh, reason), null);
    }

    private static Grade grade(String code, String zh, int from) {
        return new Grade(code, new Label(zh, code), BigDecimal.valueOf(from));
    }

    private static Band band(String code, String zh, String coefficient, boolean reserved) {
        return new Band(code, new Label(zh, code), null, new BigDecimal(coefficient), reserved);
    }
}
