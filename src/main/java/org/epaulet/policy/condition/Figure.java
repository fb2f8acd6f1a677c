package org.epaulet.policy.condition;

import java.util.Locale;

/**
 * The figures of a person's year that a condition may name, by their name in lower case.
 */
public enum Figure {
    YEAR_START(FigureType.DATE, Stage.SERVED, "考核年度首日", "first day of the assessment year"),
    YEAR_END(FigureType.DATE, Stage.SERVED, "考核年度末日", "last day of the assessment year"),
    YEAR_DAYS(FigureType.NUMBER, Stage.SERVED, "考核年度天数", "days of the assessment year"),
    NEXT_YEAR_END(FigureType.DATE, Stage.SERVED, "下一考核年度末日", "last day of the assessment year after it"),
    MONTHS_EMPLOYED(
            FigureType.NUMBER, Stage.SERVED, "入职月数", "full months from the day of entry to the end of the year"),
    YEARS_EMPLOYED(FigureType.NUMBER, Stage.SERVED, "工龄", "full years from the day of entry to the end of the year"),
    DAYS_EMPLOYED(FigureType.NUMBER, Stage.SERVED, "入职天数", "days from the day of entry to the end of the year"),
    JOINED(FigureType.DATE, Stage.SERVED, "入职日期", "day of entry"),
    LEFT(FigureType.DATE, Stage.SERVED, "离职日期", "last day of employment; missing while employed"),
    UNIT(FigureType.CODE, Stage.SERVED, "单位", "code of the unit at the end of the year, or on leaving"),
    UNIT_KIND(FigureType.CODE, Stage.SERVED, "单位类别", "kind of that unit, one of `unit_kinds`; missing without one"),
    BUREAU(FigureType.CODE, Stage.SERVED, "所属局", "code of the bureau that the unit belongs to"),
    SERIES(FigureType.CODE, Stage.SERVED, "类别", "series of the post"),
    EDUCATION(FigureType.CODE, Stage.SERVED, "学历", "education"),
    TIER(FigureType.CODE, Stage.SERVED, "层级", "tier on the roster; missing without one"),
    TIER_SINCE(FigureType.DATE, Stage.SERVED, "任层级时间", "first day in the tier"),
    CONTRACT(FigureType.CODE, Stage.SERVED, "合同类型", "kind of contract: FIXED, OPEN or AGENCY"),
    CONTRACT_NO(FigureType.NUMBER, Stage.SERVED, "固定期限合同次数", "how many fixed contracts so far"),
    CONTRACT_START(FigureType.DATE, Stage.SERVED, "合同起始日期", "first day of the contract"),
    CONTRACT_END(FigureType.DATE, Stage.SERVED, "合同终止日期", "last day of a fixed contract"),
    PROBATION_END(FigureType.DATE, Stage.SERVED, "试用期止", "last day of probation"),
    POST_SINCE(FigureType.DATE, Stage.SERVED, "现岗位起始", "first day in the present post"),
    PROTECTED(FigureType.TRUTH, Stage.SERVED, "特殊保护", "whether the roster names a special protection"),
    SERVICE_DAYS(FigureType.NUMBER, Stage.SERVED, "在岗天数", "days employed in the year"),
    NEUTRAL_DAYS(FigureType.NUMBER, Stage.SERVED, "法定假天数", "days of statutory leave in it"),
    ORDINARY_DAYS(FigureType.NUMBER, Stage.SERVED, "病事假天数", "days of sick and personal leave in it"),
    UNEXCUSED_DAYS(FigureType.NUMBER, Stage.SERVED, "旷工天数", "days absent without leave in it"),
    CONFLICT(FigureType.TRUTH, Stage.SERVED, "记录冲突", "whether rows that contradict each other name the person"),
    PRESENT_WEIGHT(
            FigureType.NUMBER, Stage.SCORED, "有分项目权重之和", "sum of the weights of the components that have a score"),
    FAILED_PERIODS(FigureType.NUMBER, Stage.SCORED, "不合格周期数", "periods below the pass mark"),
    BONUS(FigureType.NUMBER, Stage.SCORED, "奖惩加减分", "points of the year's events, within the limits"),
    TOTAL(FigureType.NUMBER, Stage.SCORED, "总分", "the total, two decimals; missing without any component"),
    STATUS(FigureType.CODE, Stage.RANKED, "考核状态", "ASSESSED, WITHHELD or NOT_ASSESSED"),
    REASON(FigureType.CODE, Stage.RANKED, "原因", "the reason of the status; missing when assessed"),
    RANK(FigureType.NUMBER, Stage.RANKED, "组内名次", "place in the comparison class; equals share the better one"),
    RANKED(FigureType.NUMBER, Stage.RANKED, "组内参加考核人数", "assessed people of the comparison class"),
    THRESHOLD_GRADE(FigureType.GRADE, Stage.RATED, "总分对应等次", "the grade by total alone"),
    GRADE(FigureType.GRADE, Stage.GRADED, "等次", "the grade of the year; missing unless assessed"),
    PREVIOUS_GRADE(FigureType.GRADE, Stage.SERVED, "上一有等次年度的等次", "the grade of the latest earlier year that has one"),
    SEAT(FigureType.CODE, Stage.GRADED, "名额", "Y, N or TIE for a candidate for a quota, EXTRA beside it"),
    POOL(FigureType.CODE, Stage.GRADED, "考核分组", "code of the pool after merging"),
    PERFORMANCE(FigureType.NUMBER, Stage.PAID, "月绩效标准", "monthly performance standard of the tier on the roster, CNY"),
    WAGE(FigureType.NUMBER, Stage.PAID, "层级工资", "monthly tier wage of the tier on the roster, CNY"),
    COEFFICIENT(FigureType.NUMBER, Stage.PAID, "考核系数", "coefficient of the band of performance pay");

    private final FigureType type;
    private final Stage stage;
    private final String term;
    private final String meaning;

    Figure(FigureType type, Stage stage, String term, String meaning) {
        this.type = type;
        this.stage = stage;
        this.term = term;
        this.meaning = meaning;
    }

    /** Returns whether everybody has one; false where that is not sure. */
    boolean neverMissing() {
        return switch (this) {
            case YEAR_START,
                    YEAR_END,
                    YEAR_DAYS,
                    NEXT_YEAR_END,
                    MONTHS_EMPLOYED,
                    YEARS_EMPLOYED,
                    DAYS_EMPLOYED,
                    JOINED,
                    UNIT,
                    PROTECTED,
                    SERVICE_DAYS,
                    NEUTRAL_DAYS,
                    ORDINARY_DAYS,
                    UNEXCUSED_DAYS,
                    CONFLICT,
                    PRESENT_WEIGHT,
                    FAILED_PERIODS -> true;
            default -> false;
        };
    }

    /** Returns the type of its value. */
    public FigureType type() {
        return type;
    }

    /** Returns the stage from which it is known. */
    public Stage stage() {
        return stage;
    }

    /** Returns what it is called in Chinese. */
    public String term() {
        return term;
    }

    /** Returns what it means, in English. */
    public String meaning() {
        return meaning;
    }

    /** Returns its name in a condition. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
