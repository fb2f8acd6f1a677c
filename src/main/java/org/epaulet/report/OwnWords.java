package org.epaulet.report;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import org.epaulet.policy.label.Label;

/**
 * Words for the codes that the outputs themselves define.
 */
final class OwnWords {

    private static final Map<String, Label> ALL = Map.ofEntries(
            entry("ASSESSED", new Label("参加考核", "Assessed")),
            entry("WITHHELD", new Label("未定等次", "Withheld")),
            entry("NOT_ASSESSED", new Label("不参加考核", "Not assessed")),
            entry("Y", new Label("占用名额", "Seat")),
            entry("N", new Label("名额已满", "No seat")),
            entry("TIE", new Label("并列待议", "Tie")),
            entry("EXTRA", new Label("不占名额", "Beside the quota")),
            entry("NONE", new Label("不变", "Unchanged")),
            entry("ENTRY", new Label("首次定级", "Entry")),
            entry("PROMOTE", new Label("按年限晋升", "By years")),
            entry("SELECT", new Label("择优晋升", "By selection")),
            entry("CONVERT", new Label("套改", "Converted")),
            entry("DEMOTE", new Label("降级", "Down one tier")),
            entry("NO_VACANCY", new Label("符合条件无空额", "Eligible, no room")),
            entry("TERMINATE", new Label("建议解除", "Terminate")),
            entry("RETURN_TO_AGENCY", new Label("建议退回派遣单位", "Return to agency")),
            entry("BLOCKED", new Label("受保护不得解除", "Blocked by protection")),
            entry("TRAIN_OR_REASSIGN", new Label("先培训或者调岗", "Train or reassign first")),
            entry("OVERDUE", new Label("已到期未办理", "Overdue")),
            entry("DECIDE", new Label("待定等次后决定", "Decide")),
            entry("RENEW", new Label("建议续签", "Renew")),
            entry("EXTEND", new Label("依法顺延", "Extend")),
            entry("DO_NOT_RENEW", new Label("建议不续签", "Do not renew")),
            entry("RENEW_WITH_TRAINING", new Label("续签并培训", "Renew with training")),
            entry("ART_39", new Label("劳动合同法第三十九条", "Labour Contract Law, art. 39")),
            entry("ART_40_2", new Label("劳动合同法第四十条第二项", "Labour Contract Law, art. 40 (2)")),
            entry("ART_42", new Label("劳动合同法第四十二条", "Labour Contract Law, art. 42")),
            entry("ART_45", new Label("劳动合同法第四十五条", "Labour Contract Law, art. 45")),
            entry("FIXED", new Label("固定期限", "Fixed term")),
            entry("OPEN", new Label("无固定期限", "Open-ended")),
            entry("AGENCY", new Label("劳务派遣", "Agency")),
            entry("EXEMPT", new Label("免税", "Exempt")),
            entry("TAXABLE", new Label("应税", "Taxable")),
            entry("BUDGET", new Label("下达总量", "Budget")),
            entry("STANDARD", new Label("按标准核定", "Standard")),
            entry("BAD_ROW", new Label("行格式错误", "Bad row")),
            entry("MISSING_VALUE", new Label("缺少必填值", "Missing value")),
            entry("BAD_DATE", new Label("日期无效", "Bad date")),
            entry("BAD_NUMBER", new Label("数字无效", "Bad number")),
            entry("UNKNOWN_PERSON", new Label("工号不在花名册", "Unknown person")),
            entry("UNKNOWN_UNIT", new Label("单位不存在", "Unknown unit")),
            entry("UNKNOWN_COMPONENT", new Label("考评项目不存在", "Unknown component")),
            entry("UNKNOWN_ITEM", new Label("指标不存在", "Unknown item")),
            entry("UNKNOWN_RATER", new Label("评价主体不存在", "Unknown rater")),
            entry("UNKNOWN_KIND", new Label("类型不存在", "Unknown kind")),
            entry("UNKNOWN_GRADE", new Label("等次不存在", "Unknown grade")),
            entry("UNKNOWN_CODE", new Label("代码不存在", "Unknown code")),
            entry("OUT_OF_RANGE", new Label("数值超出范围", "Out of range")),
            entry("BAD_INTERVAL", new Label("起止颠倒", "Bad interval")),
            entry("OUT_OF_YEAR", new Label("不在考核年度", "Out of year")),
            entry("NOT_EMPLOYED", new Label("不在任职期间", "Not employed")),
            entry("UNIT_CYCLE", new Label("单位上级循环", "Unit cycle")),
            entry("DUPLICATE", new Label("重复", "Duplicate")),
            entry("CONFLICT", new Label("相互矛盾", "Conflict")),
            entry("BAD_CHAIN", new Label("调动不衔接", "Bad chain")),
            entry("UNITS", new Label("单位", "Units")),
            entry("PEOPLE", new Label("花名册", "People")),
            entry("EVALUATIONS", new Label("考评记录", "Evaluations")),
            entry("EVENTS", new Label("奖惩", "Events")),
            entry("ABSENCES", new Label("缺勤", "Absences")),
            entry("TRANSFERS", new Label("调动", "Transfers")),
            entry("HISTORY", new Label("往年考核", "History")),
            entry("DECISIONS", new Label("决定", "Decisions")),
            entry("RECORDS", new Label("考核结果变动", "Result")),
            entry("TABLES", new Label("数据变动", "Tables")),
            entry("DECISION", new Label("决定", "Decision")),
            entry("DISPLACED", new Label("名额被顶替", "Displaced")),
            entry("GRADE", new Label("定等", "Grade")),
            entry("SEAT", new Label("补优", "Seat")),
            entry("APPLIED", new Label("已办理", "Carried out")),
            entry("SAME_GRADE", new Label("等次相同，无变动", "Has that grade already")),
            entry("NOT_TOP_GRADE", new Label("补优只限最高等次，未办理", "Not the top grade, not carried out")),
            entry("LAPSED", new Label("考评记录已变，不再有效", "Stands no more, the records changed")),
            entry("NOBODY_TO_DISPLACE", new Label("末位不明确，未办理", "Nobody clearly last, not carried out")));

    private OwnWords() {}

    /** Returns them, where the grade whose seats are counted has that name. */
    static Map<String, Label> beside(Label topGrade) {
        Map<String, Label> words = new HashMap<>(ALL);
        words.put("NOT_CANDIDATE", new Label("非" + topGrade.zh() + "候选人，未办理", "No candidate, not carried out"));
        return words;
    }
}
