package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.component.Appraisal;
import org.epaulet.policy.component.Grouping;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.component.Trim;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.component.VoteStep;
import org.epaulet.policy.component.VoteVeto;

/** Checks what raters score and vote: appraisals, ratings, ballots (R5 to R7). */
final class RatingCheck {

    private final SectionCheck check;
    private final PeriodsCheck periods;
    private final List<String> grades;

    RatingCheck(SectionCheck check, PeriodsCheck periods, List<String> grades) {
        this.grades = grades;
        this.check = check;
        this.periods = periods;
    }

    void appraisal(String key, Appraisal appraisal) {
        groups(key, appraisal.by(), appraisal.groups());
        periods.grades(key + ".grades", appraisal.grades());
        periods.leastDays(key, appraisal.leastDays());
        if (appraisal.unscored() != null && !appraisal.valid().contains(appraisal.unscored())) {
            check.refuse(key + ".unscored", "lies outside the valid range");
        }
    }

    void rating(String key, Rating rating) {
        groups(key, rating.by(), rating.groups());
        check.atLeast(key + ".min_group", 1, rating.minGroup());
        check.atLeast(key + ".min_total", 1, rating.minTotal());
        if (rating.trim() != null) {
            trim(key + ".trim", rating.trim());
        }
    }

    private void groups(String key, Grouping by, List<ScoreGroup> groups) {
        if (by == Grouping.NONE) {
            check.refuse(key + ".by", "a rating has groups; expected ITEM or RATER");
        }
        check.filled(key + ".groups", groups);
        check.unique(key + ".groups", groups, "code", ScoreGroup::code);
        check.unique(key + ".groups", groups, "label.zh", group -> group.label().zh());
        for (int i = 0; i < groups.size(); i++) {
            check.positive(key + ".groups[" + i + "].weight", groups.get(i).weight());
        }
    }

    /** Whatever is dropped at both ends, something has to be left of every group that is trimmed. */
    private void trim(String key, Trim trim) {
        if (trim.percent().signum() < 0 || trim.percent().compareTo(BigDecimal.valueOf(50)) >= 0) {
            check.refuse(key + ".percent", "expected 0 to below 50, for it is dropped at each end");
        }
        check.atLeast(key + ".at_least", 0, trim.atLeast());
        check.atLeast(key + ".from", 2 * trim.atLeast() + 1, trim.from());
        if (trim.percent().signum() == 0 && trim.atLeast() == 0) {
            check.refuse(key, "drops nothing; leave this key out");
        }
    }

    void vote(String key, Vote vote) {
        List<VoteStep> steps = vote.steps();
        check.filled(key + ".steps", steps);
        for (int i = 0; i < steps.size(); i++) {
            check.percent(key + ".steps[" + i + "].percent", steps.get(i).percent());
            if (i > 0) {
                falls(key + ".steps[" + i + "]", steps.get(i - 1), steps.get(i));
            }
        }
        if (!steps.isEmpty() && steps.get(steps.size() - 1).percent().signum() != 0) {
            check.refuse(key + ".steps[" + (steps.size() - 1) + "].percent", "the last step must be that of 0 percent");
        }
        if (vote.byVoters()) {
            groups(key, Grouping.RATER, vote.groups());
        } else if (vote.minGroup() > 1) {
            check.refuse(key + ".min_group", "there are no classes of voters; leave this key out");
        }
        check.atLeast(key + ".min_group", 1, vote.minGroup());
        check.atLeast(key + ".min_total", 1, vote.minTotal());
        for (int i = 0; i < vote.groups().size(); i++) {
            if (grades.contains(vote.groups().get(i).code())) {
                check.refuse(key + ".groups[" + i + "].code", "is a grade; call the class of voters something else");
            }
        }
        VoteVeto veto = vote.veto();
        if (veto != null && (veto.numerator() < 1 || veto.denominator() < veto.numerator())) {
            check.refuse(key + ".veto", "expected a share above 0 and at most 1, as 1 and 3 for a third");
        }
        if (veto != null && !grades.isEmpty() && grades.size() <= VoteVeto.LOWEST_GRADES) {
            check.refuse(key + ".veto", "every ballot names one of the two lowest grades, so it would always hold");
        }
    }

    private void falls(String key, VoteStep before, VoteStep step) {
        if (step.percent().compareTo(before.percent()) >= 0) {
            check.refuse(key + ".percent", "must be below that of the step above");
        }
        if (step.score().compareTo(before.score()) > 0) {
            check.refuse(key + ".score", "must not be above that of the step above");
        }
    }
}
