package org.epaulet.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.component.VoteVeto;

/** Tells how the groups of a component came about, and its score by them (R6, R7). */
final class GroupText {

    private final Wording words;
    private final Paper paper;

    GroupText(Wording words, Paper paper) {
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write(ComponentFacts component) {
        boolean vote = component.mechanism().equals("VOTE");
        List<List<String>> rows = new ArrayList<>();
        for (ComponentFacts.GroupFacts group : component.groups()) {
            if (group.isWord()) {
                continue;
            }
            rows.add(Arrays.asList(
                    words.say(group.label()),
                    group.weight() == null ? "" : Wording.plain(group.weight()),
                    String.valueOf(group.count()),
                    group.mean() == null ? "" : group.mean().toPlainString(),
                    remark(group, vote)));
        }
        paper.table(
                "lrrrl",
                List.of(
                        vote ? say("票", "ballots") : say("分组", "group"),
                        say("权重", "weight"),
                        vote ? say("票数", "number") : say("份数", "scores"),
                        vote ? say("最优等次得票率%", "best grade, %") : say("平均分", "mean"),
                        ""),
                rows);
        List<String> ballots = component.groups().stream()
                .filter(ComponentFacts.GroupFacts::isWord)
                .map(group -> words.say(group.label()) + " × " + group.count())
                .toList();
        if (!ballots.isEmpty()) {
            paper.say(say("票数：", "Ballots: ") + words.list(ballots) + say("。", "."));
        }
        component.groups().stream()
                .filter(group -> group.trimmedAtEachEnd() > 0)
                .forEach(this::trimmed);
        if (component.vote() == null) {
            weighted(component);
        } else {
            voted(component, component.vote());
        }
    }

    private void voted(ComponentFacts component, ComponentFacts.VoteFacts vote) {
        boolean byVoters = component.groups().stream().anyMatch(group -> group.weight() != null);
        String weighing = byVoters ? say("（按投票人类别加权）", " (weighted by voters)") : "";
        paper.sum(say("最优等次得票率", "Share of the best grade") + weighing + say("：", ": ") + Wording.plain(vote.top())
                + say("%；最低两个等次得票率：", "%; of the two lowest grades: ") + Wording.plain(vote.low()) + "%");
        VoteVeto veto = ((Vote) words.rule(component.component())).veto();
        paper.sum((vote.vetoed()
                        ? say(
                                "最低两个等次达到" + veto.numerator() + "/" + veto.denominator(),
                                "the two lowest grades reach " + veto.numerator() + "/" + veto.denominator())
                        : say("最优等次 ≥ ", "the best grade ≥ ") + Wording.plain(vote.step()) + "%")
                + " → "
                + component.score().toPlainString());
    }

    private String remark(ComponentFacts.GroupFacts group, boolean vote) {
        if (group.dropped()) {
            return group.count() == 0
                    ? vote ? say("没有投票", "no ballot") : say("没有评分", "no score")
                    : say("份数不足，不计", "too few scores, left out");
        }
        int each = group.trimmedAtEachEnd();
        return each == 0
                ? ""
                : say("去掉最高、最低各" + each + "个", "the " + each + " highest and the " + each + " lowest dropped");
    }

    private void trimmed(ComponentFacts.GroupFacts group) {
        int each = group.trimmedAtEachEnd();
        List<String> all = new ArrayList<>();
        for (int place = 0; place < group.scores().size(); place++) {
            String score = Wording.plain(group.scores().get(place));
            all.add(place < each || place >= group.scores().size() - each ? "[" + score + "]" : score);
        }
        paper.sum(words.say(group.label())
                + say("（方括号内去掉）：", " (those in brackets are dropped): ")
                + String.join(" ", all));
    }

    private void weighted(ComponentFacts component) {
        if (component.score() == null) {
            if (component.scores() < component.minTotal()) {
                paper.say(say(
                        "剩余分组共" + component.scores() + "份，不足" + component.minTotal() + "份。",
                        "The groups that remain hold " + component.scores() + " scores, fewer than "
                                + component.minTotal() + "."));
            }
            return;
        }
        List<String> parts = new ArrayList<>();
        BigDecimal weights = BigDecimal.ZERO;
        for (ComponentFacts.GroupFacts group : component.groups()) {
            if (!group.dropped() && group.weight() != null) {
                parts.add(Wording.plain(group.weight()) + " × " + Wording.plain(group.mean()));
                weights = weights.add(group.weight());
            }
        }
        paper.sum(
                parts.isEmpty() || weights.signum() == 0
                        ? say("得分 ", "Score ") + component.score().toPlainString()
                        : "(" + String.join(" + ", parts) + ") ÷ " + Wording.plain(weights) + " = "
                                + component.score().toPlainString() + unrounded(component, weights));
    }

    /** A mean like a third is shown with six decimals, and reckoned with as it is. */
    private String unrounded(ComponentFacts component, BigDecimal weights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ComponentFacts.GroupFacts group : component.groups()) {
            sum = group.dropped() ? sum : sum.add(group.weight().multiply(group.mean()));
        }
        boolean same = sum.divide(weights, 6, RoundingMode.HALF_UP).compareTo(component.score()) == 0;
        return same ? "" : say("（按未舍入的平均分计算）", " (reckoned with the means before rounding)");
    }
}
