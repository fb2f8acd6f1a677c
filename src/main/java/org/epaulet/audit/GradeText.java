package org.epaulet.audit;

import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.Policy;
import org.epaulet.policy.grade.FurtherQuota;
import org.epaulet.policy.grade.Grade;

/** Tells how the grade came about: by total, ceilings, place and seat in the pool (R10 to R12). */
final class GradeText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    GradeText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write() {
        if (told.grade() != null) {
            byTotal(told.grade());
            ceilings(told.grade());
        }
        if (told.corrected() == null) {
            quota(told.seat());
        } else {
            new CorrectedGradeText(told, words, paper).write();
        }
    }

    private void byTotal(GradeFacts grade) {
        paper.heading(say("R10  总分对应的等次", "R10  The grade by total"));
        List<String> steps = new ArrayList<>();
        for (Grade each : words.policy().grades()) {
            steps.add(words.say(each.label()) + step(each));
        }
        paper.say(words.list(steps) + say("。总分", ". The total ")
                + told.total().total().toPlainString() + " → " + words.grade(grade.byTotal()) + say("。", "."));
        grade.conditions()
                .forEach(condition -> paper.item(words.grade(condition.grade())
                        + say("的条件：", " asks: ")
                        + (condition.check().holds() ? say("符合。", "holds. ") : say("不符合。", "does not hold. "))
                        + words.check(condition.check())));
        grade.floors()
                .forEach(floor -> paper.item(words.say(floor.check().label())
                        + say("，至少", ": at least ")
                        + words.grade(floor.floor())
                        + (floor.beside() ? say("，不占名额", ", beside the quota") : "")
                        + say("。", ". ")
                        + words.check(floor.check())));
    }

    private String step(Grade grade) {
        if (grade.atLeast() != null) {
            return " ≥ " + Wording.plain(grade.atLeast())
                    + (grade.when() == null ? "" : say("并符合条件", " on a condition"));
        }
        boolean byRanking = words.policy().grades().stream().allMatch(Grade::asksNothing);
        return grade.when() != null
                ? say(" 按条件", " on a condition")
                : byRanking
                                && !grade.equals(words.policy()
                                        .grades()
                                        .get(words.policy().grades().size() - 1))
                        ? say(" 按排名", " by ranking")
                        : say(" 其余", " otherwise");
    }

    private void ceilings(GradeFacts grade) {
        paper.heading(say("R11  等次上限（一票否决）", "R11  Ceilings of the grade"));
        if (grade.ceilings().isEmpty()) {
            paper.say(say("没有适用的上限。", "No ceiling applies."));
            return;
        }
        grade.ceilings()
                .forEach(ceiling -> paper.item(words.say(ceiling.check().label())
                        + say("，最高", ": at best ")
                        + words.grade(ceiling.ceiling())
                        + say("。", ". ")
                        + words.check(ceiling.check())));
        paper.say(say("以最低者为准：", "The lowest wins: ")
                + words.grade(grade.ceiling())
                + say("。名额分配前的等次：", ". Grade before the quota: ")
                + words.grade(grade.beforeQuota())
                + say("。", "."));
    }

    private void quota(SeatFacts seat) {
        String top = words.grade(words.policy().topGrade().code());
        paper.heading(say("R12  " + top + "名额、组内名次", "R12  Seats of the grade " + top + ", and the place in the pool"));
        new SeatText(told, words, paper).write(seat);
        place(seat, top);
    }

    private void place(SeatFacts seat, String top) {
        if (seat.rank() == null) {
            paper.say(say("未参加定等，没有名次，不占名额。", "Not graded: no place in the ranking and no seat."));
            return;
        }
        paper.say(say("组内名次：第" + seat.rank() + "名（依次按", "Place in the pool: " + seat.rank() + " (by ")
                + words.list(seat.keys().stream().map(words::rankKey).toList())
                + say("，全相同者并列）。", "; equals share the better place)."));
        paper.say(outcome(seat, top));
        line(seat, top);
    }

    private String outcome(SeatFacts seat, String top) {
        if (seat.seat() == null) {
            boolean several = !words.policy().quota().further().isEmpty();
            return say("名额分配前的等次不是", "The grade before the quota is " + (several ? "none of " : "not "))
                    + words.list(limited(top))
                    + say("，不是候选人。等次：", ", so no candidate. Grade: ")
                    + words.grade(seat.grade())
                    + say("。", ".");
        }
        String grade = words.grade(seat.grade());
        return switch (seat.seat()) {
            case "Y" -> say("候选人，在名额之内：等次" + grade + "。", "Candidate within the seats: grade " + grade + ".");
            case "EXTRA" -> say("等次" + grade + "不占名额。", "The grade " + grade + " is given beside the quota.");
            case "TIE" ->
                say(
                        "候选人，与他人各项全同，跨越最后一个名额：均不占名额，提交考核委员会；等次" + grade + "。",
                        "Candidate, equal in all keys with others across the last seat: all are left out and listed for the committee; grade "
                                + grade + ".");
            default -> turnedAway(seat, grade);
        };
    }

    /** The quota that turned somebody away last is that of the grade above theirs. */
    private String turnedAway(SeatFacts seat, String grade) {
        Policy policy = words.policy();
        int above = Math.max(0, policy.place(seat.grade()) - 1);
        String missed = policy.grades().get(above).code();
        int further = policy.quota().further().stream()
                .map(FurtherQuota::grade)
                .toList()
                .indexOf(missed);
        SeatFacts.PoolFacts own = seat.pools().stream()
                .filter(SeatFacts.PoolFacts::own)
                .findFirst()
                .orElseThrow();
        int seats = further < 0 || own.further().isEmpty()
                ? own.seats()
                : own.further().get(further);
        String of = policy.quota().further().isEmpty() ? "" : words.grade(missed);
        return seats == 0
                ? say(
                        "候选人，本组没有" + of + "名额：等次" + grade + "。",
                        "Candidate, but the pool has no seat" + (of.isEmpty() ? "" : " of " + of) + ": grade " + grade
                                + ".")
                : say(
                        "候选人，" + of + "名额已满：等次" + grade + "。",
                        "Candidate, no seat" + (of.isEmpty() ? "" : " of " + of) + " left: grade " + grade + ".");
    }

    /** The grades that have a quota. */
    private List<String> limited(String top) {
        List<String> grades = new ArrayList<>(List.of(top));
        words.policy().quota().further().forEach(quota -> grades.add(words.grade(quota.grade())));
        return grades;
    }

    private void line(SeatFacts seat, String top) {
        if (seat.line().isEmpty()) {
            return;
        }
        paper.say(say(
                "本组候选人" + seat.candidates() + "人。名额线附近（不具姓名）：",
                "Candidates in the pool: " + seat.candidates() + ". Around the line, without names:"));
        List<String> header = new ArrayList<>(List.of(say("名次", "place")));
        seat.keys().forEach(key -> header.add(words.rankKey(key)));
        header.addAll(List.of(say("名额前等次", "before the quota"), say("名额", "seat"), ""));
        List<List<String>> rows = new ArrayList<>();
        for (SeatFacts.Place place : seat.line()) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(place.rank())));
            place.keys().forEach(key -> row.add(key == null ? "-" : Wording.shown(key)));
            row.add(words.grade(place.gradeBeforeQuota()));
            row.add(
                    place.seat() == null
                            ? say("非候选", "no candidate")
                            : words.labels().own(place.seat()));
            row.add(place.self() ? say("← 本人", "<- you") : "");
            rows.add(row);
        }
        paper.table("r" + "r".repeat(seat.keys().size()) + "lll", header, rows);
    }
}
