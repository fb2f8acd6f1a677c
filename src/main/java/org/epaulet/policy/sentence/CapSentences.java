package org.epaulet.policy.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.tier.Establishment;
import org.epaulet.policy.tier.TierCap;
import org.epaulet.policy.tier.TierRule;

/**
 * Tells how many people tiers may hold together, and of what a percentage is taken (R13, step 4).
 */
final class CapSentences {

    private final TierRule tiers;
    private final Tongue tongue;
    private final PolicyWords words;
    private final ConditionSentence conditions;

    CapSentences(TierRule tiers, Tongue tongue, PolicyWords words, ConditionSentence conditions) {
        this.tiers = tiers;
        this.tongue = tongue;
        this.words = words;
        this.conditions = conditions;
    }

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        if (!tiers.establishments().isEmpty()) {
            sentences.add(establishments());
        }
        tiers.caps().forEach(cap -> sentences.add(cap(cap)));
        return sentences;
    }

    private String establishments() {
        return tongue.say("Establishment: ", "编制数：")
                + tiers.establishments().stream()
                        .map(this::establishment)
                        .collect(Collectors.joining(tongue.say(", ", "、")))
                + tongue.say("; of any other bureau the people employed count instead", "；未列出的局以在职人数代替");
    }

    private String establishment(Establishment establishment) {
        return tongue.say(
                establishment.posts() + " posts in " + establishment.bureau(),
                establishment.bureau() + "为" + establishment.posts() + "名");
    }

    private String cap(TierCap cap) {
        String size = cap.posts() != null ? posts(cap) : share(cap);
        boolean alone = cap.tiers().size() == 1;
        return tongue.say(
                (alone ? "At most " : "Together at most ") + size + " (" + cap.name() + "): " + held(cap),
                held(cap) + "不超过" + size);
    }

    private String posts(TierCap cap) {
        return tongue.say(cap.posts() + " posts", cap.posts() + "名");
    }

    private String share(TierCap cap) {
        String percent = PolicySentences.number(cap.percent());
        String rounded = PolicySentences.rounding(cap.rounding(), tongue);
        return tongue.say(percent + "% of " + base(cap) + rounded, base(cap) + "的" + percent + "%" + rounded);
    }

    /** Returns of whom a percentage is taken; the establishment takes no part where only some of the people employed count. */
    private String base(TierCap cap) {
        String employed = tongue.say("the people employed", "在职人数");
        if (cap.among() != null) {
            return employed + tongue.say(" with ", "（") + conditions.of(cap.among()) + tongue.say("", "）");
        }
        if (cap.of() != null) {
            return tongue.say("the cap " + cap.of(), named(cap.of()) + "限额");
        }
        return tiers.establishments().isEmpty() ? employed : tongue.say("the establishment", "编制数");
    }

    /** Returns the tiers of the cap; in Chinese, how many hold them together. */
    private String held(TierCap cap) {
        String held = words.list(cap.tiers(), words::tier);
        return cap.tiers().size() == 1 ? held : tongue.say(held, held + "合计");
    }

    private String named(String cap) {
        return tiers.caps().stream()
                .filter(other -> other.name().equals(cap))
                .map(this::held)
                .findFirst()
                .orElse(cap);
    }
}
