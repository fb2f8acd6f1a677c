package org.epaulet.pay;

import java.util.List;
import java.util.stream.Stream;
import org.epaulet.policy.Policy;
import org.epaulet.policy.pay.HonourAward;
import org.epaulet.policy.pay.PayRule;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;

/**
 * The honour awards 表彰奖金 of a person's year (R14).
 */
public final class Honours {

    private Honours() {}

    /** Returns what each event dated in the year is worth, in the order of the events. */
    public static List<HonourPaid> of(Policy policy, AssessmentYear year, Member member) {
        return member.events().stream()
                .filter(event -> year.contains(event.date()))
                .flatMap(event -> paid(event, policy.on(event.date()).pay()))
                .toList();
    }

    private static Stream<HonourPaid> paid(Event event, PayRule rule) {
        return rule.honours().stream()
                .filter(award -> award.event().equals(event.kind()))
                .map(award -> paid(event, award, inGross(rule, award.payer())));
    }

    private static HonourPaid paid(Event event, HonourAward award, boolean gross) {
        return new HonourPaid(
                event.person(),
                event.id(),
                event.date(),
                event.kind(),
                Fen.of(award.amount()),
                award.payer(),
                gross,
                award.exempt());
    }

    private static boolean inGross(PayRule rule, String code) {
        return rule.payers().stream().anyMatch(payer -> payer.code().equals(code) && payer.gross());
    }
}
