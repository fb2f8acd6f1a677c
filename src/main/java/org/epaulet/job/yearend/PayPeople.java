package org.epaulet.job.yearend;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.contract.ContractReview;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.store.PayStore.Paid;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.pay.Honours;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.PayLines;
import org.epaulet.pay.Share;
import org.epaulet.roster.Member;

/** Puts together what each person is paid and what their contract makes them a candidate for (R14, R15). */
final class PayPeople {

    private final RunContext context;
    private final PeopleStores stores;

    PayPeople(RunContext context, PeopleStores stores) {
        this.context = context;
        this.stores = stores;
    }

    /** Pays the people from one number to another, the last not included. */
    void pay(int from, int to) {
        SortedMap<Integer, Member> people = stores.members().range(from, to);
        SortedMap<Integer, Assessment> assessed = stores.assessments().range(from, to);
        SortedMap<Integer, Standing> standing = stores.standings().range(from, to);
        SortedMap<Integer, List<Share>> shares = stores.settlements().range(from, to);
        PayLines payLines = new PayLines(context.policy(), context.year());
        SortedMap<Integer, Paid> paid = new TreeMap<>();
        assessed.forEach((number, assessment) -> {
            Member member = people.get(number);
            Standing stands = standing.get(number);
            PersonFigures figures =
                    PersonFigures.of(member, context.year(), assessment, stands.graded(), stands.ranked());
            paid.put(
                    number,
                    new Paid(
                            line(payLines, member, assessment, stands, figures, shares.getOrDefault(number, List.of())),
                            Honours.of(context.policy(), context.year(), member),
                            ContractReview.of(context.policy(), context.year(), member, figures, assessment)
                                    .orElse(null)));
        });
        stores.pay().write(from, to, paid);
    }

    private PayLine line(
            PayLines lines,
            Member member,
            Assessment assessment,
            Standing standing,
            PersonFigures figures,
            List<Share> shares) {
        return lines.of(
                member,
                assessment.service().days(),
                context.policy().pay().band(standing.band()).of(figures),
                figures,
                standing.periodAwards(),
                standing.move().before(),
                standing.move().after(),
                shares);
    }
}
