package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.condition.Proposition.Among;
import org.epaulet.policy.condition.Proposition.Both;
import org.epaulet.policy.condition.Proposition.Compare;
import org.epaulet.policy.condition.Proposition.Either;
import org.epaulet.policy.condition.Proposition.Known;
import org.epaulet.policy.condition.Proposition.Not;
import org.epaulet.policy.condition.Proposition.Presence;

/**
 * What can be seen of a condition without a person: whether it can hold at all, and whether another follows from it.
 * Where this is not easily seen the answer is the harmless one.
 */
final class Possibility {

    private static final int MANY = 256;

    private Possibility() {}

    /** Returns false where it cannot hold for anybody. */
    static boolean of(Proposition proposition) {
        return alternatives(proposition).stream().anyMatch(Possibility::consistent);
    }

    /** Returns true where, whenever it holds, one of the earlier ones does. */
    static boolean coveredBy(Proposition proposition, List<Proposition> earlier) {
        return alternatives(proposition).stream()
                .filter(Possibility::consistent)
                .allMatch(alternative -> earlier.stream().anyMatch(other -> follows(other, alternative)));
    }

    private static boolean follows(Proposition conclusion, List<Proposition> given) {
        return alternatives(conclusion).stream()
                .anyMatch(parts -> parts.stream().allMatch(part -> partFollows(part, given)));
    }

    private static boolean partFollows(Proposition part, List<Proposition> given) {
        if (given.contains(part) || part.equals(new Known(true))) {
            return true;
        }
        Map<Operand, Span> spans = spans(given);
        if (part instanceof Presence presence) {
            return presence.present() && spans.containsKey(presence.operand());
        }
        Operand subject = subject(part);
        return subject != null
                && !inexact(part)
                && spans.containsKey(subject)
                && spans.get(subject).within(span(part));
    }

    /** Returns the parts that must hold together, for each way in which the proposition may hold. */
    private static List<List<Proposition>> alternatives(Proposition proposition) {
        if (proposition instanceof Either either) {
            List<List<Proposition>> all = new ArrayList<>(alternatives(either.first()));
            all.addAll(alternatives(either.second()));
            return all;
        }
        if (proposition instanceof Both both) {
            List<List<Proposition>> all = new ArrayList<>();
            List<List<Proposition>> seconds = alternatives(both.second());
            for (List<Proposition> first : alternatives(both.first())) {
                for (List<Proposition> second : seconds) {
                    List<Proposition> together = new ArrayList<>(first);
                    together.addAll(second);
                    all.add(together);
                }
            }
            return all.size() > MANY ? List.of(List.of(new Not(proposition))) : all;
        }
        return List.of(List.of(proposition));
    }

    private static boolean consistent(List<Proposition> parts) {
        Map<Operand, Span> spans = spans(parts);
        for (Proposition part : parts) {
            boolean missing = part instanceof Presence presence
                    && !presence.present()
                    && (spans.containsKey(presence.operand())
                            || parts.contains(new Presence(presence.operand(), true)));
            if (missing || part.equals(new Known(false)) || parts.contains(new Not(part))) {
                return false;
            }
        }
        return spans.values().stream().noneMatch(Span::empty);
    }

    /** Returns the values that are left for each operand that the parts compare with something written. */
    private static Map<Operand, Span> spans(List<Proposition> parts) {
        Map<Operand, Span> spans = new HashMap<>();
        for (Proposition part : parts) {
            Operand subject = subject(part);
            if (subject != null) {
                spans.merge(subject, span(part).and(everything(subject)), Span::and);
            }
        }
        return spans;
    }

    private static Operand subject(Proposition part) {
        if (part instanceof Compare compare) {
            return compare.right() instanceof Operand.Literal ? compare.left() : null;
        }
        return part instanceof Among among ? among.operand() : null;
    }

    /** An interval cannot leave out one number, nor be several. */
    private static boolean inexact(Proposition part) {
        return part instanceof Compare compare
                && compare.comparison() == Comparison.UNEQUAL
                && everything(compare.left()).values() == null;
    }

    private static Span span(Proposition part) {
        if (part instanceof Among among) {
            return Span.of(
                    among.operand().type(),
                    among.values().stream().map(Operand.Literal::value).toList());
        }
        Compare compare = (Compare) part;
        Object bound = ((Operand.Literal) compare.right()).value();
        Span all = everything(compare.left());
        if (all.values() == null) {
            return Span.of(compare.left().type(), compare.comparison(), bound);
        }
        return Span.of(
                all.type(),
                all.values().stream()
                        .filter(value -> compare.comparison().holds(all.type(), value, bound))
                        .toList());
    }

    private static Span everything(Operand operand) {
        if (operand instanceof Operand.Named named && !named.codes().isEmpty()) {
            boolean grade = named.type() == FigureType.GRADE;
            return Span.of(
                    named.type(),
                    named.codes().stream()
                            .map(code -> grade ? (Object) named.worth(code) : code)
                            .toList());
        }
        if (operand.type() == FigureType.TRUTH) {
            return Span.of(FigureType.TRUTH, List.of(true, false));
        }
        return operand instanceof Operand.Count
                        || operand instanceof Operand.Votes
                        || operand instanceof Operand.MonthsServed
                ? Span.of(FigureType.NUMBER, Comparison.AT_LEAST, BigDecimal.ZERO)
                : Span.all(operand.type());
    }
}
