package org.epaulet.audit;

import org.epaulet.assessment.Graded;

/** Tells how a correction came to the grade: place and seats as they were published, the records, the decisions (R12, R17). */
final class CorrectedGradeText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    CorrectedGradeText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write() {
        CorrectionFacts.GradeSteps grade = told.corrected().grade();
        paper.heading(say(
                "R12  名次、名额与等次（名次和他人名额按公布不变）",
                "R12  Place, seat and grade: places and the seats of others stand as they were published"));
        published(grade);
        paper.item(say("更正前：", "Before this correction: ") + stands(grade.stood()));
        paper.item(say("按现有记录：", "By the records as they now are: ") + byRecords(grade));
        grade.decisions().forEach(decision -> paper.item(words.decided(decision)));
        if (told.corrected().causes().contains("DISPLACED")) {
            paper.item(say(
                    "名额由决定给予本组他人，本人是本组按名次的最后一个名额。",
                    "A decision gave a seat to somebody else of the pool, and this person's was the last by rank."));
        }
        paper.say(say("因此现为：", "So now: ") + stands(grade.now()) + say("。", "."));
    }

    private void published(CorrectionFacts.GradeSteps grade) {
        Integer rank = grade.now().rank();
        paper.say(say("考核分组", "Pool ")
                + grade.now().pool()
                + say("，公布时参加排名", ", ")
                + grade.ranked()
                + say("人", " ranked when it was published")
                + seats()
                + (rank == null
                        ? say("；本人当时未参加定等，没有名次。", "; this person was not graded then and has no place.")
                        : say("；本人第" + rank + "名。", "; this person's place is " + rank + ".")));
    }

    private String seats() {
        return told.seat().pools().stream()
                .filter(SeatFacts.PoolFacts::own)
                .findFirst()
                .map(pool -> say("，名额" + pool.seats() + "个", ", seats " + pool.seats()))
                .orElse("");
    }

    private String byRecords(CorrectionFacts.GradeSteps grade) {
        if (told.grade() == null && !grade.decided()) {
            return say("等次待定，须有决定", "the grade waits, unless it is decided");
        }
        String before = told.grade() == null ? "" : quota(told.grade().beforeQuota());
        if (grade.decided()) {
            return before + say("此前的决定继续有效，", "an earlier decision still stands, ") + stands(grade.byRecords());
        }
        boolean leftOut = !told.grade().beforeQuota().equals(grade.byRecords().grade());
        return before
                + stands(grade.byRecords())
                + (leftOut ? say("（仅凭记录不产生名额，须有决定）", " (records alone never give a seat; that takes a decision)") : "");
    }

    private String quota(String grade) {
        return say("名额分配前为", "before the quota ") + words.grade(grade) + say("；", "; ");
    }

    private String stands(Graded graded) {
        return graded == null
                ? say("不在本年度", "not in the year")
                : words.grade(graded.grade())
                        + (graded.seat() == null
                                ? ""
                                : say("，", ", ")
                                        + words.labels().own(graded.seat().name()));
    }
}
