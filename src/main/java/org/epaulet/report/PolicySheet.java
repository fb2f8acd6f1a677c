package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.pay.Subsidy;
import org.epaulet.policy.sentence.ConditionSentence;
import org.epaulet.policy.sentence.PolicyWords;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.workbook.Look;

/**
 * 口径: the policy with its figures, the inputs, and their digests.
 */
final class PolicySheet {

    private final Policy policy;
    private final AssessmentYear year;
    private final Labels labels;
    private final Language language;
    private final Manifesto manifesto;
    private final Tongue tongue;
    private final ConditionSentence conditions;

    PolicySheet(Policy policy, AssessmentYear year, Labels labels, Language language, Manifesto manifesto) {
        this.policy = policy;
        this.year = year;
        this.labels = labels;
        this.language = language;
        this.manifesto = manifesto;
        this.tongue = switch (language) {
            case ZH -> Tongue.CHINESE;
            case EN -> Tongue.ENGLISH;
        };
        this.conditions = new ConditionSentence(new PolicyWords(policy, tongue), tongue);
    }

    SheetPiece piece(SheetPieces sheets) {
        return sheets.sections(
                "payroll-policy.xml",
                new Label("口径", "Basis"),
                new Label("绩效发放口径", "Basis of the figures"),
                false,
                numbered());
    }

    private List<Section<?>> numbered() {
        List<Section<?>> sections = new ArrayList<>(List.of(facts(), components(), grades()));
        sections.addAll(new PayBasis(policy, year, labels, language, tongue, conditions).sections());
        sections.add(inputs());
        List<Section<?>> numbered = new ArrayList<>();
        sections.forEach(section -> numbered.add(section.numbered(numbered.size() + 1)));
        return numbered;
    }

    private record Fact(Label item, String content) {}

    private Section<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(
                        new Label("考核年度", "Year"),
                        year.number()
                                + language.of(
                                        "（" + year.start() + " 至 " + year.end() + "）",
                                        " (" + year.start() + " to " + year.end() + ")")),
                new Fact(new Label("考核办法", "Policy"), language.of(policy.title()) + " [" + policy.code() + "]"),
                new Fact(new Label("办法摘要 SHA-256", "Policy SHA-256"), manifesto.policySha256()),
                new Fact(new Label("软件版本", "Software version"), manifesto.version())));
        for (Subsidy subsidy : policy.pay().allSubsidies()) {
            String whom = subsidy.when() == null ? "" : language.of("；", "; ") + conditions.of(subsidy.when());
            facts.add(new Fact(subsidy.label(), paid(subsidy) + whom));
        }
        manifesto
                .bureaus()
                .forEach((code, name) -> facts.add(new Fact(new Label("局", "Bureau"), name + " [" + code + "]")));
        return CodedTable.of(
                new Label("办法", "Policy"),
                facts,
                List.of(
                        Column.text("", "项目", "Item", 30, fact -> language.of(fact.item())),
                        Column.text("", "内容", "Content", CodedTable.WIDE, Fact::content)));
    }

    private String paid(Subsidy subsidy) {
        String amount = subsidy.amount().toPlainString();
        return language.of(
                amount + "元（" + year.on(subsidy.on()) + "在职者）",
                amount + " CNY to who is employed on " + year.on(subsidy.on()));
    }

    private Section<Component> components() {
        return new CodedTable(language)
                .of(new Label("考评项目", "Components"), policy.components(), Component::code, Component::label, weights());
    }

    private List<Column<Component>> weights() {
        List<Column<Component>> weights =
                new ArrayList<>(List.of(Column.decimal("", "权重", "Weight", 12, Look.POINTS, 2, Component::weight)));
        if (policy.components().stream()
                .anyMatch(component -> !component.weights().isEmpty())) {
            weights.add(Column.text("", "其他权重", "Other weights", CodedTable.BESIDE, this::otherWeights));
        }
        return weights;
    }

    private String otherWeights(Component component) {
        return component.weights().stream()
                .map(each ->
                        each.weight().toPlainString() + language.of("，适用于：", " for: ") + conditions.of(each.when()))
                .collect(Collectors.joining(language.of("；", "; ")));
    }

    private Section<Grade> grades() {
        return new CodedTable(language)
                .of(
                        new Label("等次", "Grades"),
                        policy.grades(),
                        Grade::code,
                        Grade::label,
                        List.of(Column.decimal("", "分数线", "From total", 12, Look.POINTS, 2, Grade::atLeast)));
    }

    private Section<InputFile> inputs() {
        return CodedTable.of(
                new Label("数据来源", "Inputs"),
                manifesto.inputs(),
                List.of(
                        Column.text("", "文件", "File", 30, input -> input.count().file()),
                        Column.text("", "SHA-256", "SHA-256", CodedTable.WIDE, InputFile::sha256),
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
}
