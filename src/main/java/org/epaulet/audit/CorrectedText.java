package org.epaulet.audit;

import java.util.stream.Collectors;
import org.epaulet.delivery.Table;
import org.epaulet.evidence.Standing;

/** Tells why a correction touches the person, what is due by it, and how an overpayment comes back (R17). */
final class CorrectedText {

    private final CorrectionFacts corrected;
    private final Wording words;
    private final Paper paper;

    CorrectedText(Explanation told, Wording words, Paper paper) {
        this.corrected = told.corrected();
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    /** Says in a line what it comes to, for who reads no further. */
    void inShort() {
        CorrectionFacts.RecoveryFacts recovery = corrected.recovery();
        paper.say(say("第" + corrected.number() + "次更正：此前已付 ", "By correction " + corrected.number() + ": paid so far ")
                + words.money(recovery.paidBefore())
                + say("，现应发 ", ", gross now ")
                + words.money(recovery.gross())
                + say("，", ", ")
                + words.due(recovery.due())
                + (recovery.months() > 0
                        ? say(
                                "，分" + recovery.months() + "个月扣回（见 R17）",
                                ", in " + recovery.months() + " months (see R17)")
                        : "")
                + say("。", "."));
    }

    void write() {
        paper.heading(say(
                "R17  本次更正：依据、补发与追回", "R17  This correction: what it rests on, what is due, and how that is settled"));
        paper.say(say("第", "Correction ")
                + corrected.number()
                + say("次更正（", " (")
                + corrected.causes().stream().map(words.labels()::own).collect(Collectors.joining(say("、", ", ")))
                + say(
                        "），以第" + corrected.versionBefore() + "次运行的结果为基础。",
                        "), on the version that run " + corrected.versionBefore() + " published."));
        corrected.records().forEach(this::record);
        corrected.rows().forEach(this::row);
        corrected.columns().forEach(this::column);
        due(corrected.recovery());
        recovery(corrected.recovery());
    }

    private void record(CorrectionFacts.RecordChange change) {
        Explanation.Record record = change.record();
        paper.item(say("记录 ", "Record ")
                + record.record()
                + say("，版次", ", revision ")
                + record.revision()
                + say("，", ", ")
                + record.date()
                + say("，", ", ")
                + words.component(record.component())
                + (record.score() == null ? "" : say("，", ", ") + record.score().toPlainString())
                + say("：", ": ")
                + (change.before() == null ? say("新到", "new") : standing(change.before()))
                + " → "
                + (change.now() == null ? say("不再有", "gone") : standing(change.now())));
    }

    private String standing(Standing standing) {
        return switch (standing) {
            case COUNTED -> say("计入", "counts");
            case SUPERSEDED -> say("不计（有更高版次）", "does not count (a higher revision stands)");
            case DUPLICATE -> say("不计（重复）", "does not count (a repetition)");
            case CONFLICT -> say("不计（相互矛盾）", "does not count (contradicted)");
            case WITHDRAWN -> say("不计（已撤回）", "does not count (withdrawn)");
        };
    }

    private void row(CorrectionFacts.RowChange change) {
        paper.item(words.labels().own(change.table().name())
                + (change.now() ? say("，现有：", ", now there: ") : say("，不再有：", ", no longer there: "))
                + row(change.table(), change));
    }

    private String row(Table table, CorrectionFacts.RowChange change) {
        return switch (table) {
            case EVENTS -> words.event(change.event());
            case ABSENCES ->
                change.absence().from() + say(" 至 ", " to ") + change.absence().to() + "  "
                        + words.absence(change.absence().kind());
            case TRANSFERS ->
                change.transfer().date() + "  " + change.transfer().from() + " → "
                        + change.transfer().to();
            default ->
                change.history().year() + " " + words.grade(change.history().grade());
        };
    }

    private void column(CorrectionFacts.ColumnChange change) {
        paper.item(words.labels().own(Table.PEOPLE.name()) + say("，", ", ") + words.rosterColumn(change.column())
                + say("：", ": ") + shown(change.before()) + " → " + shown(change.now()));
    }

    private static String shown(String value) {
        return value == null ? "—" : value;
    }

    private void due(CorrectionFacts.RecoveryFacts recovery) {
        paper.say(say("应补发（负数：多发） = 现应发 − 此前已付：", "Due (negative: paid too much) = gross now − paid so far:"));
        paper.sum(Wording.yuan(recovery.gross()) + " − " + Wording.yuan(recovery.paidBefore()) + " = "
                + words.money(recovery.due()) + say("：", ": ") + words.due(recovery.due()));
    }

    private void recovery(CorrectionFacts.RecoveryFacts recovery) {
        if (recovery.overpaid() > 0) {
            paper.say(say("扣回：每月至多（月层级工资 + 月绩效标准，", "Recovery: a month at most (tier wage + performance standard of ")
                    + words.labels().tier(recovery.tier())
                    + say("）的", ") × ")
                    + Wording.plain(recovery.percent())
                    + say("%，舍去分以下：", "%, whole fen:"));
            paper.sum("(" + Wording.yuan(recovery.tierWage()) + " + " + Wording.yuan(recovery.standard()) + ") × "
                    + Wording.plain(recovery.percent()) + "% → " + words.money(recovery.monthLimit()));
            paper.item(steps(recovery));
        }
        if (recovery.recoveriesBefore() > 0) {
            paper.item(
                    say("此前更正已查明的多发", "Earlier corrections found ")
                            + words.money(recovery.recoveriesBefore())
                            + say(
                                    "先按其计划扣回，扣完后次月起再扣本次，每月合计不超过上述限额。",
                                    " to be recovered; their plans come first and this one behind them, so that no month recovers more than its share."));
        }
    }

    private String steps(CorrectionFacts.RecoveryFacts recovery) {
        if (recovery.months() == 0) {
            return say("按此不能逐月扣回。", "So nothing can be recovered by months.");
        }
        return recovery.months() == 1
                ? say("一个月扣回：", "In one month: ") + words.money(recovery.lastStep())
                : say("共" + recovery.months() + "个月，每月 ", recovery.months() + " months, each ")
                        + words.money(recovery.firstStep())
                        + say("，最后一个月 ", ", the last ")
                        + words.money(recovery.lastStep())
                        + say("。", ".");
    }
}
