package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.TierWageChange;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.workbook.Look;

/**
 * The columns about one person, in words of the language on sheets and as codes in CSV.
 */
final class PersonColumns {

    private final Policy policy;
    private final AssessmentYear year;
    private final Labels labels;
    private final Language language;

    PersonColumns(Policy policy, AssessmentYear year, Labels labels, Language language) {
        this.policy = policy;
        this.year = year;
        this.labels = labels;
        this.language = language;
    }

    Column<PersonResult> id() {
        return Column.id("person", "工号", "Person", 12, PersonResult::id);
    }

    Column<PersonResult> name() {
        return Column.text("name", "姓名", "Name", 12, PersonResult::name);
    }

    Column<PersonResult> bureau() {
        return Column.id("bureau", "所属局", "Bureau", 10, PersonResult::bureau);
    }

    Column<PersonResult> unit() {
        return Column.id("unit", "单位代码", "Unit", 11, PersonResult::unit);
    }

    /** Its totals count the people. */
    Column<PersonResult> unitName() {
        return Column.text("unit_name", "单位名称", "Unit name", 18, PersonResult::unitName)
                .counted();
    }

    /** Returns who and where: the columns with which every sheet about people begins. */
    List<Column<PersonResult>> whoAndWhere() {
        return List.of(id(), name(), unit(), unitName());
    }

    Column<PersonResult> pool() {
        return Column.id("pool", "考核分组", "Pool", 12, PersonResult::pool);
    }

    Column<PersonResult> status() {
        return Column.code(
                "status", "参加情况", "Status", 10, person -> person.status().name(), labels::own);
    }

    Column<PersonResult> reason() {
        return Column.code("reason", "原因", "Reason", 11, PersonResult::reason, labels::reason);
    }

    List<Column<PersonResult>> components() {
        List<Column<PersonResult>> columns = new ArrayList<>();
        for (int i = 0; i < policy.components().size(); i++) {
            int place = i;
            columns.add(Column.decimal(
                    policy.components().get(i).code(),
                    policy.components().get(i).label().zh(),
                    policy.components().get(i).label().en(),
                    8,
                    Look.POINTS,
                    6,
                    person -> person.score(place)));
        }
        return columns;
    }

    Column<PersonResult> bonus() {
        return Column.decimal("bonus", "加减分", "Bonus", 8, Look.POINTS, 2, PersonResult::bonus);
    }

    Column<PersonResult> total() {
        return Column.decimal("total", "总分", "Total", 8, Look.POINTS, 2, PersonResult::total);
    }

    Column<PersonResult> thresholdGrade() {
        return Column.code("threshold_grade", "分数等次", "Grade by total", 8, PersonResult::thresholdGrade, labels::grade);
    }

    Column<PersonResult> ceiling() {
        return Column.code("ceiling", "最高限定", "Ceiling", 8, PersonResult::ceiling, labels::grade);
    }

    Column<PersonResult> grade() {
        return Column.code("grade", "考核等次", "Grade", 8, PersonResult::grade, labels::grade);
    }

    Column<PersonResult> rank() {
        return Column.number("rank", "组内名次", "Rank", 7, PersonResult::rank);
    }

    Column<PersonResult> seat() {
        return Column.code(
                "seat",
                labels.seat().zh(),
                labels.seat().en(),
                9,
                person -> person.seat() == null ? null : person.seat().name(),
                labels::own);
    }

    Column<PersonResult> tierOld() {
        return tier("tier_old", "原层级", "Old tier", person -> person.tier().before());
    }

    Column<PersonResult> tierNew() {
        return tier("tier_new", "新层级", "New tier", person -> person.tier().after());
    }

    /** A sheet names having no tier; a CSV file leaves it empty. */
    private Column<PersonResult> tier(String code, String zh, String en, Function<PersonResult, String> value) {
        Column<PersonResult> coded = Column.id(code, zh, en, 8, value);
        return new Column<>(
                code,
                coded.heading(),
                coded.width(),
                coded.look(),
                coded.total(),
                coded.coded(),
                (person, cells) -> cells.text(labels.tier(value.apply(person))));
    }

    Column<PersonResult> tierAction() {
        return Column.code(
                "tier_action",
                "层级变动",
                "Tier move",
                10,
                person -> person.tier().action().name(),
                labels::own);
    }

    Column<PersonResult> band() {
        return Column.code("band", "考核档次", "Band", 17, person -> person.pay().band(), labels::band);
    }

    Column<PersonResult> coefficient() {
        return Column.decimal(
                "coefficient",
                "考核系数",
                "Coefficient",
                8,
                Look.POINTS,
                2,
                person -> person.pay().coefficient());
    }

    /** Whole years are shown as such; where a year may count for a part of one, with decimals. */
    Column<PersonResult> countedYears() {
        return policy.tiers().credits().isEmpty()
                ? Column.number(
                        "", "计算年限", "Counted years", 9, row -> row.tier().countedYears())
                : Column.decimal(
                        "",
                        "计算年限",
                        "Counted years",
                        9,
                        Look.POINTS,
                        1,
                        row -> row.tier().countedYears());
    }

    Column<PersonResult> serviceDays() {
        return Column.number(
                "service_days",
                "在岗天数",
                "Service days",
                8,
                person -> person.pay().serviceDays());
    }

    /** Returns the amounts of the year (R14), in the order of payroll.csv up to what others pay. */
    List<Column<PersonResult>> amounts() {
        return List.of(
                money("performance_paid", "绩效工资", "Performance paid", PayLine::performancePaid),
                money("performance_reserved", "绩效预留", "Performance reserved", PayLine::performanceReserved),
                money("year_end_award", "年终奖", "Year-end award", PayLine::yearEndAward),
                Column.<PersonResult>money(
                        "heating",
                        labels.heating().zh(),
                        labels.heating().en(),
                        13,
                        person -> person.pay().heating()),
                money("honour_award", "表彰奖金", "Honour awards", PayLine::honourAward),
                money("gross", "应发合计", "Gross", PayLine::gross),
                money("tax_exempt", "其中免税", "Tax exempt", PayLine::taxExempt),
                money("awards_by_others", "外部发放奖金", "Awards by others", PayLine::awardsByOthers));
    }

    Column<PersonResult> tierWageOld() {
        return money("tier_wage_old", "原月层级工资", "Old monthly tier wage", PayLine::tierWageOld);
    }

    Column<PersonResult> tierWageNew() {
        return money("tier_wage_new", "新月层级工资", "New monthly tier wage", PayLine::tierWageNew);
    }

    Column<PersonResult> tierWageDifference() {
        return money("", "月差额", "Monthly difference", pay -> pay.tierWageNew() - pay.tierWageOld());
    }

    /** Returns from when moves count, and what that brings in the next year, where the policy says a day. */
    List<Column<PersonResult>> tierEffect() {
        if (policy.tiers().effective() == null) {
            return List.of();
        }
        return List.of(
                Column.day(
                        "",
                        "起算日期",
                        "Counts from",
                        person -> person.tier().moves() ? person.tier().effective(policy.tiers(), year) : null),
                Column.money(
                        "",
                        "次年层级工资增减",
                        "Change in the next year",
                        16,
                        person -> TierWageChange.inNextYear(
                                year,
                                person.tier().effective(policy.tiers(), year),
                                person.pay().tierWageNew() - person.pay().tierWageOld())));
    }

    private static Column<PersonResult> money(String code, String zh, String en, Function<PayLine, Long> fen) {
        return Column.money(code, zh, en, 14, person -> fen.apply(person.pay()));
    }

    Column<PersonResult> termination() {
        return contractCode("termination", "解除建议", "Termination", 10, ContractCandidate::termination);
    }

    Column<PersonResult> ground() {
        return contractCode("ground", "依据条款", "Ground", 12, ContractCandidate::ground);
    }

    Column<PersonResult> expiry() {
        return contractCode("expiry", "到期建议", "Expiry", 10, ContractCandidate::expiry);
    }

    Column<PersonResult> expiryGround() {
        return contractCode("expiry_ground", "到期依据", "Expiry ground", 10, ContractCandidate::expiryGround);
    }

    private Column<PersonResult> contractCode(
            String code, String zh, String en, int width, Function<ContractCandidate, String> value) {
        return Column.code(code, zh, en, width, person -> value.apply(person.contract()), labels::own);
    }

    /** Y only beside an expiry. */
    Column<PersonResult> openEndedDue() {
        return yes(
                "open_ended_due",
                "应订无固定期限",
                "Open-ended due",
                person -> person.contract().openEndedDue() && person.contract().expiry() != null);
    }

    Column<PersonResult> noticeBy() {
        return Column.day(
                "notice_by", "通知期限", "Notice by", person -> person.contract().noticeBy());
    }

    Column<PersonResult> severance() {
        return Column.decimal(
                "severance_months",
                "补偿月数",
                "Severance months",
                7,
                Look.MONTHS,
                1,
                person -> person.contract().severanceMonths());
    }

    Column<PersonResult> rotate() {
        return yes("rotate", "应交流", "Rotate", person -> person.contract().rotate());
    }

    Column<PersonResult> recognise() {
        return yes("recognise", "应表彰", "Recognise", person -> person.contract().recognise());
    }

    private Column<PersonResult> yes(String code, String zh, String en, Function<PersonResult, Boolean> holds) {
        String yes = language.of("是", "Yes");
        return Column.code(code, zh, en, 8, person -> holds.apply(person) ? "Y" : null, ignored -> yes);
    }

    Column<PersonResult> evidence() {
        EvidenceWords words = new EvidenceWords(policy, language);
        return Column.text(
                "", "证据", "Evidence", 40, person -> words.of(person.contract().evidence()));
    }
}
