package org.epaulet.workbook;

import java.util.List;

/**
 * Words and layouts that the tests of this room share.
 */
final class Samples {

    static final SheetWords WORDS = new SheetWords(
            "宋体", "小计", "（转下表）", "（承上表）", "本表合计", "总计", "无", "0\"人\"", List.of("制表：", "审核：", "审批："), "第 &P 页 共 &N 页");

    private Samples() {}

    static SheetLayout ledger(boolean grouped) {
        return new SheetLayout(
                "台账",
                "台账",
                "说明",
                "单位：元",
                1,
                List.of(new Block(
                        null,
                        List.of(
                                new SheetColumn("工号", 10, Look.CENTRED, Total.NONE),
                                new SheetColumn("单位", 12, Look.TEXT, Total.COUNT),
                                new SheetColumn("天数", 8, Look.NUMBER, Total.SUM),
                                new SheetColumn("金额", 14, Look.MONEY, Total.SUM)),
                        grouped)),
                List.of(),
                WORDS);
    }
}
