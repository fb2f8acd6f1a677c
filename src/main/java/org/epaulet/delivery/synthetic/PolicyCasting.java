package org.epaulet.delivery.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.epaulet.delivery.synthetic.Careers.Happening;
import org.epaulet.delivery.synthetic.Careers.Leave;
import org.epaulet.policy.CodeWord;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.Policy;

/**
 * The words of any policy, and what may happen by it.
 */
final class PolicyCasting implements Casting {

    private static final int TIERS = 7;

    private final Policy policy;

    PolicyCasting(Policy policy) {
        this.policy = policy;
    }

    @Override
    public String series(Draw draw) {
        return one(policy.words().series(), draw);
    }

    @Override
    public String tier(int tier) {
        int rungs = policy.tiers().ladder().size();
        int rung = (TIERS - tier) * (rungs - 1) / (TIERS - 1);
        return policy.tiers().ladder().get(rung).code();
    }

    @Override
    public String education(Draw draw) {
        return one(policy.words().education(), draw);
    }

    @Override
    public String protection(Draw draw) {
        return one(policy.words().protection(), draw);
    }

    private static String one(List<CodeWord> words, Draw draw) {
        return words.isEmpty() ? "" : words.get(draw.below(words.size())).code();
    }

    @Override
    public String grade(boolean weak, Draw draw) {
        int luck = draw.below(1000) + (weak ? 700 : 0);
        int place = luck < 190 ? 0 : luck < 960 ? 1 : luck < 1300 ? 2 : 3;
        return policy.grades().get(Math.min(place, policy.grades().size() - 1)).code();
    }

    @Override
    public String noGrade() {
        List<CodeWord> words = policy.words().noGrade();
        return words.isEmpty()
                ? policy.grades().get(policy.grades().size() - 1).code()
                : words.get(0).code();
    }

    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        for (EventKind kind : policy.events()) {
            boolean good = kind.points() != null && kind.points().signum() > 0;
            happenings.add(new Happening(kind.code(), good ? 30 : 4, good || kind.months() != null ? 0 : 18, !good));
        }
        return happenings;
    }

    List<Leave> leaves() {
        return policy.absences().stream()
                .map(kind -> switch (kind.counts()) {
                    case NEUTRAL -> new Leave(kind.code(), 60, 5, 100);
                    case ORDINARY -> new Leave(kind.code(), 350, 1, 20);
                    case UNEXCUSED -> new Leave(kind.code(), 6, 1, 20);
                })
                .toList();
    }
}
