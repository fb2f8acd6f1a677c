package org.epaulet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.pay.GradeAward;
import org.epaulet.policy.pay.HonourAward;
import org.epaulet.policy.sentence.ConditionSentence;
import org.epaulet.policy.sentence.PaySentences;
import org.epaulet.policy.tier.Tier;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.workbook.Look;

/**
 * The money of the sheet 口径: coefficients, standards, awards and what is kept back. What a policy does not have takes no room.
 */
final class PayBasis {

    private final Policy policy;
    private final AssessmentYear year;
    private final Labels labels;
    private final Language language;
    private final Tongue tongue;
    private final ConditionSentence conditions;
    private final CodedTable tables;

    PayBasis(
            Policy policy,
            AssessmentYear year,
            Labels labels,
            Language language,
            Tongue tongue,
            ConditionSentence conditions) {
        this.policy = policy;
        this.year = year;
        this.labels = labels;
        this.language = language;
        this.tongue = tongue;
        this.conditions = conditions;
        this.tables = new CodedTable(language);
    }

    List<Section<?>> sections() {
        List<GradeAward> byYear = awards(GradeAward::prorated);
        List<GradeAward> once = awards(award -> !award.prorated());
        List<String> beside = PaySentences.besideAwards(policy, tongue);
        List<Section<?>> sections = new ArrayList<>(List.of(bands(), tiers()));
        if (!byYear.isEmpty() || once.isEmpty()) {
            sections.add(awards(new Label("年终奖（元/年）", "Year-end awards (CNY for a full year)"), byYear));
        }
        if (!once.isEmpty()) {
            sections.add(awards(new Label("一次性奖励（元）", "Awards paid once (CNY)"), once));
        }
        if (!beside.isEmpty()) {
            sections.add(beside(beside));
        }
        sections.add(honours());
        return sections;
    }

    private Section<Band> bands() {
        List<Band> bands = policy.pay().bands();
        return tables.of(
                new Label("考核系数", "Coefficients"),
                bands,
                Band::code,
                Band::label,
                with(
                        List.of(
                                Column.decimal(
                                        "",
                                        "系数",
                                        "Coefficient",
                                        12,
                                        Look.POINTS,
                                        2,
                                        band -> band.coefficient().constant()),
                                Column.id(
                                        "",
                                        "发放",
                                        "Paid",
                                        12,
                                        band -> band.reserved() ? language.of("预留", "Reserved") : "")),
                        bands,
                        Band::coefficient));
    }

    /** The standards of a tier from a day of the year on, or from the day after it. */
    private record Standard(Tier tier, LocalDate from) {}

    private Section<Standard> tiers() {
        List<Standard> standards = standards();
        boolean changed = standards.stream().map(Standard::from).distinct().count() > 1;
        List<Column<Standard>> columns = new ArrayList<>(List.of(
                Column.decimal(
                        "",
                        "绩效标准",
                        "Performance",
                        12,
                        Look.MONEY,
                        2,
                        row -> row.tier().performance()),
                Column.decimal(
                        "",
                        "层级工资",
                        "Tier wage",
                        12,
                        Look.MONEY,
                        2,
                        row -> row.tier().wage())));
        if (changed) {
            columns.add(
                    Column.id("", "执行日期", "In force from", 12, row -> row.from().toString()));
        }
        return tables.of(
                new Label("层级标准（元/月）", "Tiers (CNY a month)"),
                standards,
                row -> row.tier().code(),
                row -> row.tier().label(),
                columns);
    }

    /** Wages after the year are those of the day after it. */
    private List<Standard> standards() {
        List<Standard> standards = new ArrayList<>();
        List<Tier> before = List.of();
        for (Policy.Stretch stretch : policy.stretches(year.start(), year.nextStart())) {
            List<Tier> tiers = new ArrayList<>(stretch.policy().tiers().ladder());
            tiers.add(stretch.policy().tiers().untiered());
            if (!tiers.equals(before)) {
                tiers.forEach(tier -> standards.add(new Standard(tier, stretch.from())));
                before = tiers;
            }
        }
        return standards;
    }

    private List<GradeAward> awards(Predicate<GradeAward> which) {
        return policy.pay().awards().stream().filter(which).toList();
    }

    private Section<GradeAward> awards(Label title, List<GradeAward> awards) {
        return CodedTable.of(
                title,
                awards,
                with(
                        List.of(
                                Column.text("", "代码", "Code", 30, award -> award.grade() == null ? "" : award.grade()),
                                Column.text("", "等次", "Grade", CodedTable.WIDE, this::whose),
                                Column.decimal(
                                        "",
                                        "金额",
                                        "Amount",
                                        12,
                                        Look.MONEY,
                                        2,
                                        award -> award.amount().constant())),
                        awards,
                        GradeAward::amount));
    }

    private String whose(GradeAward award) {
        String grade = award.grade() == null ? "" : labels.grade(award.grade());
        String when = award.when() == null ? "" : conditions.of(award.when());
        String who = grade + (grade.isEmpty() || when.isEmpty() ? "" : language.of("，", ", ")) + when;
        return award.label() == null ? who : language.of(award.label()) + language.of("：", ": ") + who;
    }

    /** What is reckoned for each person is told in words, in a column of its own. */
    private <R> List<Column<R>> with(List<Column<R>> columns, List<R> rows, Function<R, Expression> expression) {
        if (rows.stream().map(expression).allMatch(each -> each.constant() != null)) {
            return columns;
        }
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(Column.text("", "计算", "Reckoned", CodedTable.BESIDE, row -> {
            Expression own = expression.apply(row);
            return own.constant() == null ? conditions.of(own) : "";
        }));
        return more;
    }

    private Section<String> beside(List<String> sentences) {
        return CodedTable.of(
                new Label("周期奖励、绩效取整和扣发", "Awards by period, rounding of shares, what is kept back"),
                sentences,
                List.of(
                        Column.text("", "序号", "No.", 30, told -> String.valueOf(sentences.indexOf(told) + 1)),
                        Column.text("", "规定", "Rule", CodedTable.WIDE, Function.identity())));
    }

    private Section<HonourAward> honours() {
        return CodedTable.of(
                new Label("表彰奖金（元）", "Honour awards (CNY)"),
                policy.pay().honours(),
                List.of(
                        Column.text("", "代码", "Code", 30, HonourAward::event),
                        Column.text("", "表彰", "Award", CodedTable.WIDE, award -> labels.event(award.event())),
                        Column.decimal("", "金额", "Amount", 12, Look.MONEY, 2, HonourAward::amount),
                        Column.id("", "发放主体", "Payer", 15, award -> labels.payer(award.payer())),
                        Column.id("", "计税", "Tax", 10, award -> labels.own(award.exempt() ? "EXEMPT" : "TAXABLE"))));
    }
}
