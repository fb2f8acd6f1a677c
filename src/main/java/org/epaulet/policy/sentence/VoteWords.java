package org.epaulet.policy.sentence;

import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.component.VoteStep;
import org.epaulet.policy.component.VoteVeto;
import org.epaulet.policy.label.Tongue;

/**
 * Tells what ballots that name a grade are worth, and whose (R7).
 */
final class VoteWords {

    private final Tongue tongue;

    VoteWords(Tongue tongue) {
        this.tongue = tongue;
    }

    String of(Vote vote) {
        List<String> steps = vote.steps().stream().map(this::step).toList();
        String veto = vote.veto() == null ? "" : veto(vote.veto());
        String few = vote.minTotal() > 1
                ? tongue.say(
                        "; no score with fewer than " + vote.minTotal() + " ballots",
                        "；合计不足" + vote.minTotal() + "票无得分")
                : "";
        return voters(vote)
                + tongue.say(", by the share of top-grade votes: ", "，按最优等次得票率：")
                + String.join(tongue.say(", ", "、"), steps)
                + veto
                + few;
    }

    private String step(VoteStep step) {
        String score = PolicySentences.number(step.score());
        return step.percent().signum() == 0
                ? tongue.say("otherwise " + score, "其余" + score)
                : "≥ " + PolicySentences.number(step.percent()) + "% → " + score;
    }

    private String voters(Vote vote) {
        if (!vote.byVoters()) {
            return "";
        }
        String classes = vote.groups().stream()
                .map(group -> tongue.say(group.label()) + " " + PolicySentences.number(group.weight()))
                .collect(Collectors.joining(tongue.say(", ", "、")));
        String least = vote.minGroup() > 1
                ? tongue.say(
                        "; a class with fewer than " + vote.minGroup() + " ballots is left out",
                        "；不足" + vote.minGroup() + "票的一类不计")
                : "";
        return tongue.say(", ballots weighted by voters: ", "，选票按投票人类别加权：") + classes + least;
    }

    private String veto(VoteVeto veto) {
        String share = veto.numerator() + "/" + veto.denominator();
        return tongue.say(
                "; two lowest grades ≥ " + share + " → " + PolicySentences.number(veto.score()),
                "；最低两个等次合计 ≥ " + share + " → " + PolicySentences.number(veto.score()));
    }
}
