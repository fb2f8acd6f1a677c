package org.epaulet.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.epaulet.delivery.Table;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Vote;
import org.epaulet.report.Language;
import org.epaulet.roster.Person;

/** Tells an explanation on paper, for the person it is about, in Chinese or English: a section a clause. */
public final class ExplanationText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper = new Paper();

    private ExplanationText(Explanation told, Wording words) {
        this.told = told;
        this.words = words;
    }

    /** Returns the text, lines not wider than a page. */
    public static String of(Explanation explanation, Policy policy, Language language) {
        return new ExplanationText(explanation, new Wording(policy, language)).all();
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    private String all() {
        head();
        records();
        if (told.outside()) {
            paper.heading(say("R4  在岗天数", "R4  Days of service"));
            paper.say(say(
                    "本人在本考核年度没有在岗日，不在本年度之内：没有得分、等次和应发。",
                    "Not employed on any day of the year: outside it, without score, grade or pay."));
            new CorrectedShareText(told, words, paper).write();
        } else {
            year();
        }
        if (told.corrected() != null) {
            new CorrectedText(told, words, paper).write();
        }
        new CorrectionText(told, words, paper).write();
        foot();
        return paper.toString();
    }

    private void year() {
        status();
        new ScoreText(told, words, paper).write();
        new GradeText(told, words, paper).write();
        new TierText(told, words, paper).write();
        if (!told.provisional()) {
            new PayText(told, words, paper).write();
        }
        new ContractText(told, words, paper).write();
    }

    private void head() {
        Person person = told.person();
        Explanation.Origin origin = told.origin();
        paper.say(
                told.provisional()
                        ? say(
                                origin.year() + "年度考核预估说明（截至" + origin.yearEnd() + "，不作发放依据）",
                                "How the provisional standing of year " + origin.year() + " up to " + origin.yearEnd()
                                        + " came about; nothing is paid by it")
                        : say(
                                origin.year() + "年度考核结果说明" + version("（第", "次更正后）"),
                                "How the result of year " + origin.year() + version(", as correction ", " has it,")
                                        + " came about"));
        paper.say(say("工号 ", "Person ") + person.id() + "  " + person.name() + say("  单位 ", "  unit ") + person.unit()
                + " " + told.unitName() + say("  所属局 ", "  bureau ") + told.bureau());
        paper.say((told.provisional() ? say("考核年度至今 ", "Assessment year so far ") : say("考核年度 ", "Assessment year "))
                + origin.yearStart()
                + say(" 至 ", " to ")
                + origin.yearEnd()
                + say("，共" + origin.yearDays() + "天", ", " + origin.yearDays() + " days"));
        if (told.provisional()) {
            paper.say(
                    say(
                            "按年度在" + origin.yearEnd() + "结束计算：以下“考核年度末日”均指这一天，之后的记录、奖惩和缺勤尚不计入。",
                            "Reckoned as if the year ended on " + origin.yearEnd()
                                    + ": its last day below is that day, and later records, events and absences do not count yet."));
        }
        summary();
    }

    private String version(String before, String behind) {
        return told.corrected() == null ? "" : before + told.corrected().number() + behind;
    }

    private void summary() {
        if (!told.outside()) {
            result();
        }
        if (told.corrected() != null) {
            new CorrectedText(told, words, paper).inShort();
        }
    }

    private void result() {
        String grade = told.seat().grade();
        paper.say(say("结论：", "In short: ")
                + status(grade)
                + (told.total() == null || told.total().total() == null
                        ? ""
                        : say("，总分 ", ", total ") + told.total().total().toPlainString())
                + (grade == null ? "" : say("，等次 ", ", grade ") + words.grade(grade))
                + (told.provisional() ? "" : paid(told.pay().line())));
    }

    /** Whose grade was withheld and then decided is assessed. */
    private String status(String grade) {
        boolean decided = grade != null && told.grade() == null;
        return decided
                ? words.labels().own(AssessmentStatus.ASSESSED.name()) + say("（等次由决定确定）", " (the grade is decided)")
                : words.labels().own(told.status().status())
                        + (told.status().label() == null
                                ? ""
                                : say("（", " (") + words.say(told.status().label()) + say("）", ")"));
    }

    private String paid(PayLine line) {
        return say("，全年应发 ", ", gross of the year ")
                + words.money(line.gross())
                + (line.performanceReserved() == 0
                        ? ""
                        : say("，另预留 ", ", reserved besides ") + words.money(line.performanceReserved()));
    }

    private void records() {
        paper.heading(say("R3  考评记录：哪些计入，哪些不计入，为什么", "R3  Records: which counted, which did not, and why"));
        if (told.records().isEmpty()) {
            paper.say(say("本年度没有考评记录。", "There is no record of this year."));
        } else {
            recordTable();
        }
        turnedAway(true);
        paper.say(say(
                "工号缺失或者无法识别的行不属于任何人，见rejects.csv。",
                "A row without a number that is known is nobody's: see rejects.csv."));
    }

    private void recordTable() {
        List<List<String>> rows = new ArrayList<>();
        for (Explanation.Record record : told.records()) {
            rows.add(row(record));
        }
        paper.table(
                "lllllrl",
                List.of(
                        say("日期", "date"),
                        say("记录", "record"),
                        say("版", "rev"),
                        say("项目", "component"),
                        say("指标/主体", "item/rater"),
                        say("分值", "score"),
                        say("是否计入", "counts?")),
                rows);
    }

    /** Rows of the person that were turned away when the delivery was read, those of the records or those of other tables. */
    private void turnedAway(boolean records) {
        List<Explanation.Rejected> rows = told.rejected().stream()
                .filter(row -> (row.table() == Table.EVALUATIONS) == records)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        paper.say(say("收件时被退回、因而不计的本人的行：", "Rows of this person that were turned away, so that they do not count:"));
        for (Explanation.Rejected row : rows) {
            paper.item(row.file()
                    + say("第" + row.line() + "行：", " line " + row.line() + ": ")
                    + words.labels().own(row.code())
                    + (row.column().isEmpty() ? "" : say("，", ", ") + words.column(row.table(), row.column()))
                    + (row.value().isBlank() ? "" : say("“" + row.value() + "”", " '" + row.value() + "'"))
                    + say("，" + row.expected().zh(), "; " + row.expected().en()));
        }
    }

    private List<String> row(Explanation.Record record) {
        return Arrays.asList(
                record.date().toString(),
                record.record(),
                String.valueOf(record.revision()),
                words.component(record.component()),
                words.named(record.component(), record.item(), record.rater()),
                record.score() == null || words.rule(record.component()) instanceof Vote
                        ? ""
                        : record.score().toPlainString(),
                standing(record));
    }

    private String standing(Explanation.Record record) {
        return switch (record.standing()) {
            case COUNTED -> record.noEffect() == null ? say("计入", "counts") : noEffect(record.noEffect());
            case SUPERSEDED -> say("不计：有更高版次", "no: a higher revision stands");
            case DUPLICATE -> say("不计：与前面的行相同", "no: says again what an earlier row says");
            case CONFLICT -> say("不计：同版次的行相互矛盾", "no: rows of the same revision contradict it");
            case WITHDRAWN -> say("不计：已撤回（分值为空）", "no: withdrawn by an empty score");
        };
    }

    private String noEffect(Explanation.NoEffect why) {
        return switch (why) {
            case NOT_ASSESSED -> say("无影响：不参加考核", "no effect: not assessed");
            case NOT_EMPLOYED -> say("无影响：该周期不在岗", "no effect: not employed in the period");
            case STATUTORY_LEAVE -> say("无影响：该周期全为法定假", "no effect: a period of statutory leave");
            case PERIOD_OPEN -> say("尚无影响：该周期未结束", "no effect yet: the period is not closed");
            case FEW_DAYS -> say("无影响：该周期在岗天数不足", "no effect: too few days of presence in the period");
            case GROUP_DROPPED -> say("无影响：该组份数不足", "no effect: too few scores in the group");
            case COMPONENT_MISSING -> say("无影响：该项目份数不足", "no effect: too few scores in all");
        };
    }

    private void status() {
        Explanation.ServiceFacts service = told.service();
        paper.heading(say("R4  在岗天数与考核资格", "R4  Days of service, and whether the year is assessed"));
        paper.say(say("本年度在岗：", "Employed in the year: ")
                + service.from()
                + say(" 至 ", " to ")
                + service.to()
                + say("，", ", ")
                + words.days(service.days())
                + say("。其中法定假", ". Of these statutory leave ")
                + words.days(service.neutralDays())
                + say("、病事假", ", sick and personal leave ")
                + words.days(service.ordinaryDays())
                + say("、旷工", ", absent without leave ")
                + words.days(service.unexcusedDays())
                + say("。", "."));
        service.absences()
                .forEach(absence -> paper.item(
                        absence.from() + say(" 至 ", " to ") + absence.to() + "  " + words.absence(absence.kind())));
        events();
        for (Check check : told.status().checks()) {
            paper.item(words.asked(check));
        }
        paper.say(conclusion());
        turnedAway(false);
        if (told.status().conflict()) {
            paper.say(
                    say(
                            "有相互矛盾的行涉及本人：这些行一概不计，等次待查清后确定。",
                            "Rows that contradict each other name this person: none of them counts, and the grade waits until it is settled."));
        }
    }

    private void events() {
        for (Explanation.EventFacts event : told.events()) {
            paper.item(say("奖惩：", "Event: ")
                    + words.event(event.event())
                    + (event.inYear() ? "" : say("，不在本年度", ", not dated in the year"))
                    + (event.inForce()
                            ? say("，年末在影响期内", ", in force at the end of the year")
                            : say("，年末不在影响期内", ", not in force at the end of the year")));
        }
    }

    private String conclusion() {
        return switch (AssessmentStatus.valueOf(told.status().status())) {
            case ASSESSED -> say("以上均不符合：参加考核并确定等次。", "None applies: the year is assessed and graded.");
            case WITHHELD ->
                say(
                        "因此未定等次：参加考核，分数照算，等次及其后果暂缓。",
                        "So the grade is withheld: the scores are computed, the grade and what follows from it wait.");
            case NOT_ASSESSED ->
                say("因此不参加考核：不计各项目得分、加减分和总分。", "So the year is not assessed: no component, bonus or total.");
        };
    }

    private void foot() {
        Explanation.Origin origin = told.origin();
        paper.heading(say("依据", "What this rests on"));
        paper.say(say("第" + origin.run() + "次运行，", "Run " + origin.run() + ", ") + origin.software()
                + say("；办法 ", "; policy ") + origin.policy() + " " + origin.policySha256());
        paper.say(say("公布清单 ", "Published manifest ") + origin.manifestSha256());
        paper.say(say(
                "以上各数均由存档记录重新计算，并与公布结果逐项核对一致。",
                "Every figure above was computed once more from the archived records and is the one published."));
    }
}
