package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.pay.GradeAward;
import org.epaulet.policy.pay.HonourAward;
import org.epaulet.policy.pay.Subsidy;
import org.epaulet.policy.sentence.ConditionSentence;
import org.epaulet.policy.sentence.PolicyWords;
import org.epaulet.policy.tier.Tier;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.workbook.Look;

/**
 * 口径: the policy with its figures, the inputs, and their digests.
 */
final class PolicySheet {

    private static final int WIDE = 68;

    private final Policy policy;
    private final AssessmentYear year;
    private final Labels labels;
    private final Language language;
    private final Manifesto manifesto;

    PolicySheet(Policy policy, AssessmentYear year, Labels labels, Language language, Manifesto manifesto) {
        this.policy = policy;
        this.year = year;
        this.labels = labels;
        this.language = language;
        this.manifesto = manifesto;
    }

    SheetPiece piece(SheetPieces sheets) {
        return sheets.sections(
                "payroll-policy.xml",
                new Label("口径", "Basis"),
                new Label("绩效发放口径", "Basis of the figures"),
                false,
                List.of(facts(), components(), grades(), bands(), tiers(), awards(), honours(), inputs()));
    }

    private record Fact(Label item, String content) {}

    private Section<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(new Label("考核年度", "Year"), year.number() + " (" + year.start() + " / " + year.end() + ")"),
                new Fact(new Label("考核办法", "Policy"), language.of(policy.title()) + " [" + policy.code() + "]"),
                new Fact(new Label("办法摘要 SHA-256", "Policy SHA-256"), manifesto.policySha256()),
                new Fact(new Label("软件版本", "Software version"), manifesto.version())));
        for (Subsidy subsidy : policy.pay().allSubsidies()) {
            facts.add(new Fact(subsidy.label(), subsidy.amount().toPlainString() + " (" + year.on(subsidy.on()) + ")"));
        }
        manifesto
                .bureaus()
                .forEach((code, name) -> facts.add(new Fact(new Label("局", "Bureau"), name + " [" + code + "]")));
        return section(
                new Label("一、办法", "1. Policy"),
                facts,
                List.of(
                        Column.text("", "项目", "Item", 30, fact -> language.of(fact.item())),
                        Column.text("", "内容", "Content", WIDE, Fact::content)));
    }

    private Section<Component> components() {
        return coded(
                new Label("二、考评项目", "2. Components"),
                policy.components(),
                Component::code,
                Component::label,
                List.of(Column.decimal("", "权重", "Weight", 12, Look.POINTS, 2, Component::weight)));
    }

    private Section<Grade> grades() {
        return coded(
                new Label("三、等次", "3. Grades"),
                policy.grades(),
                Grade::code,
                Grade::label,
                List.of(Column.decimal("", "分数线", "From total", 12, Look.POINTS, 2, Grade::atLeast)));
    }

    private Section<Band> bands() {
        return coded(
                new Label("四、考核系数", "4. Coefficients"),
                policy.pay().bands(),
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
                                Column.text(
                                        "",
                                        "发放",
                                        "Paid",
                                        12,
                                        band -> band.reserved() ? language.of("预留", "Reserved") : "")),
                        policy.pay().bands().stream().map(Band::coefficient).toList(),
                        Band::coefficient));
    }

    private Section<Tier> tiers() {
        List<Tier> tiers = new ArrayList<>(policy.tiers().ladder());
        tiers.add(policy.tiers().untiered());
        return coded(
                new Label("五、层级标准（元/月）", "5. Tiers (CNY a month)"),
                tiers,
                Tier::code,
                Tier::label,
                List.of(
                        Column.decimal("", "绩效标准", "Performance", 12, Look.MONEY, 2, Tier::performance),
                        Column.decimal("", "层级工资", "Tier wage", 12, Look.MONEY, 2, Tier::wage)));
    }

    private Section<GradeAward> awards() {
        return section(
                new Label("六、年终奖（元/年）", "6. Year-end awards (CNY for a full year)"),
                policy.pay().awards(),
                with(
                        List.of(
                                Column.text("", "代码", "Code", 30, award -> award.grade() == null ? "" : award.grade()),
                                Column.text("", "等次", "Grade", WIDE, this::whose),
                                Column.decimal(
                                        "",
                                        "金额",
                                        "Amount",
                                        12,
                                        Look.MONEY,
                                        2,
                                        award -> award.amount().constant())),
                        policy.pay().awards().stream().map(GradeAward::amount).toList(),
                        GradeAward::amount));
    }

    private String whose(GradeAward award) {
        String grade = award.grade() == null ? "" : labels.grade(award.grade());
        String when = award.when() == null ? "" : words().of(award.when());
        String who = grade + (grade.isEmpty() || when.isEmpty() ? "" : language.of("，", ", ")) + when;
        return award.label() == null ? who : language.of(award.label()) + language.of("：", ": ") + who;
    }

    private ConditionSentence words() {
        Tongue tongue = switch (language) {
            case ZH -> Tongue.CHINESE;
            case EN -> Tongue.ENGLISH;
        };
        return new ConditionSentence(new PolicyWords(policy, tongue), tongue);
    }

    /** What is reckoned for each person is told in words, in a column of its own. */
    private <R> List<Column<R>> with(
            List<Column<R>> columns, List<Expression> all, Function<R, Expression> expression) {
        if (all.stream().allMatch(each -> each.constant() != null)) {
            return columns;
        }
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(Column.text("", "计算", "Reckoned", WIDE, row -> {
            Expression own = expression.apply(row);
            return own.constant() == null ? words().of(own) : "";
        }));
        return more;
    }

    private Section<HonourAward> honours() {
        return section(
                new Label("七、表彰奖金（元）", "7. Honour awards (CNY)"),
                policy.pay().honours(),
                List.of(
                        Column.text("", "代码", "Code", 30, HonourAward::event),
                        Column.text("", "表彰", "Award", WIDE, award -> labels.event(award.event())),
                        Column.decimal("", "金额", "Amount", 12, Look.MONEY, 2, HonourAward::amount),
                        Column.text("", "发放主体", "Payer", 12, award -> labels.payer(award.payer())),
                        Column.text("", "计税", "Tax", 10, award -> labels.own(award.exempt() ? "EXEMPT" : "TAXABLE"))));
    }

    private Section<InputFile> inputs() {
        return section(
                new Label("八、数据来源", "8. Inputs"),
                manifesto.inputs(),
                List.of(
                        Column.text("", "文件", "File", 30, input -> input.count().file()),
                        Column.text("", "SHA-256", "SHA-256", WIDE, InputFile::sha256),
                        Column.text(
                                "",
                                "数据表",
                                "Table",
                                12,
                                input -> labels.own(input.count().table().name())),
                        number("读入行数", "Rows read", input -> input.count().read()),
                        number("采用", "Accepted", input -> input.count().accepted()),
                        number("剔除", "Rejected", input -> input.count().rejected()),
                        number("忽略", "Ignored", input -> input.count().ignored())));
    }

    private static Column<InputFile> number(String zh, String en, Function<InputFile, Long> value) {
        return Column.<InputFile>number("", zh, en, 10, value).summed();
    }

    private <R> Section<R> coded(
            Label title, List<R> rows, Function<R, String> code, Function<R, Label> label, List<Column<R>> more) {
        List<Column<R>> columns = new ArrayList<>(List.of(
                Column.text("", "代码", "Code", 30, code),
                Column.text("", "名称", "Name", WIDE, row -> language.of(label.apply(row)))));
        columns.addAll(more);
        return section(title, rows, columns);
    }

    private static <R> Section<R> section(Label title, List<R> rows, List<Column<R>> columns) {
        return Section.of(title, columns, new ListSource<>(() -> rows));
    }
}
