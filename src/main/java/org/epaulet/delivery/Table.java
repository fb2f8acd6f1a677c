package org.epaulet.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.epaulet.delivery.Column.Presence;

/**
 * A table of a delivery, by the name of its file or folder, with its columns in the order in which a row is checked.
 */
public enum Table {
    /** 单位 */
    UNITS("单位", "unit* 单位代码", "name* 单位名称", "parent 上级单位", "pool 考核分组", "leader 分管领导"),
    /** 花名册 */
    PEOPLE(
            "花名册",
            "person* 工号",
            "name* 姓名",
            "unit* 单位代码",
            "series* 类别",
            "tier 层级",
            "tier_since 任层级时间",
            "joined* 入职日期",
            "left 离职日期",
            "contract* 合同类型",
            "contract_no 固定期限合同次数",
            "contract_start 合同起始",
            "contract_end 合同终止",
            "probation_end 试用期止",
            "education* 学历",
            "post_since 现岗位起始",
            "protected 特殊保护"),
    /** 考评记录; a score's column is required, an empty score withdraws the record. */
    EVALUATIONS(
            "考评记录",
            "record* 记录号",
            "revision 版次",
            "person* 工号",
            "date* 日期",
            "component* 考评项目",
            "item 指标",
            "rater 评价主体",
            "score+ 分值"),
    /** 奖惩 */
    EVENTS("奖惩", "event* 事件号", "person* 工号", "date* 日期", "kind* 类型", "until 截止", "note 说明"),
    /** 缺勤 */
    ABSENCES("缺勤", "person* 工号", "from* 起", "to* 止", "kind* 类型"),
    /** 调动 */
    TRANSFERS("调动", "person* 工号", "date* 日期", "from* 调出单位", "to* 调入单位"),
    /** 往年考核 */
    HISTORY("往年考核", "person* 工号", "year* 年度", "grade* 等次"),
    /** 绩效总量 */
    BUDGET("绩效总量", "unit* 单位代码", "amount* 金额"),
    /** 决定, read by a correction only (R17). */
    DECISIONS("决定", "person* 工号", "kind* 类型", "grade 等次", "date* 日期", "by* 决定人", "note 理由");

    private final String zh;
    private final List<Column> columns;

    /**
     * Takes its Chinese name, and each column as "name 中文", an asterisk after the name of a required value, a plus after that
     * of a required column.
     */
    Table(String zh, String... described) {
        this.zh = zh;
        List<Column> list = new ArrayList<>();
        for (String description : described) {
            int space = description.indexOf(' ');
            String name = description.substring(0, space);
            String heading = description.substring(space + 1);
            Presence presence = presence(name);
            list.add(new Column(
                    list.size(),
                    presence == Presence.NONE ? name : name.substring(0, name.length() - 1),
                    heading,
                    presence));
        }
        this.columns = List.copyOf(list);
    }

    /** Returns the name of its file or folder. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what it is called in Chinese. */
    public String zh() {
        return zh;
    }

    /** Returns its columns, in the order in which a row is checked. */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Returns the column of that English name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " has no column " + name));
    }

    /** Returns the column that the header names; null where there is none. */
    Column columnNamed(String header) {
        for (Column column : columns) {
            if (column.isNamed(header)) {
                return column;
            }
        }
        return null;
    }

    /** Returns whether a delivery without the table cannot be read. */
    public boolean required() {
        return this == UNITS || this == PEOPLE || this == EVALUATIONS;
    }

    private static Presence presence(String name) {
        return switch (name.charAt(name.length() - 1)) {
            case '*' -> Presence.VALUE;
            case '+' -> Presence.COLUMN;
            default -> Presence.NONE;
        };
    }
}
