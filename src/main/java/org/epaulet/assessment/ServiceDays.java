package org.epaulet.assessment;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.epaulet.policy.AbsenceClass;
import org.epaulet.policy.AbsenceKind;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Absence;
import org.epaulet.roster.Member;
import org.epaulet.roster.Person;

/**
 * Counts the days a person is employed in the year and the absences inside them (R4, 在岗天数).
 */
public final class ServiceDays {

    private final AssessmentYear year;
    private final Map<String, AbsenceClass> classes = new HashMap<>();

    /** Counts in that year, by what the policy says each kind of absence means. */
    public ServiceDays(AssessmentYear year, List<AbsenceKind> kinds) {
        this.year = year;
        kinds.forEach(kind -> classes.put(kind.code(), kind.counts()));
    }

    /**
     * Returns the person's days, empty without an employed day: then the person is outside the year.
     *
     * @throws IllegalArgumentException if an absence is of a kind the policy does not have
     */
    public Optional<Service> of(Member member) {
        Person person = member.person();
        LocalDate from = later(person.joined(), year.start());
        LocalDate to = person.left() == null ? year.end() : earlier(person.left(), year.end());
        if (from.isAfter(to)) {
            return Optional.empty();
        }
        int days = day(to) - day(from) + 1;
        if (member.absences().isEmpty()) {
            return Optional.of(new Service(from, to, days, 0, 0, 0, List.of(), List.of()));
        }
        Map<AbsenceClass, BitSet> absent = absentDays(member.absences(), from, to);
        BitSet neutral = absent.get(AbsenceClass.NEUTRAL);
        return Optional.of(new Service(
                from,
                to,
                days,
                neutral.cardinality(),
                absent.get(AbsenceClass.ORDINARY).cardinality(),
                absent.get(AbsenceClass.UNEXCUSED).cardinality(),
                spans(neutral),
                spans(all(absent.values()))));
    }

    private static BitSet all(Collection<BitSet> classes) {
        BitSet all = new BitSet();
        classes.forEach(all::or);
        return all;
    }

    private List<DaySpan> spans(BitSet days) {
        List<DaySpan> spans = new ArrayList<>();
        for (int first = days.nextSetBit(0); first >= 0; first = days.nextSetBit(days.nextClearBit(first))) {
            spans.add(new DaySpan(year.start().plusDays(first), year.start().plusDays(days.nextClearBit(first) - 1L)));
        }
        return spans;
    }

    private Map<AbsenceClass, BitSet> absentDays(List<Absence> absences, LocalDate from, LocalDate to) {
        Map<AbsenceClass, BitSet> absent = new EnumMap<>(AbsenceClass.class);
        for (AbsenceClass claims : AbsenceClass.values()) {
            absent.put(claims, new BitSet());
        }
        for (Absence absence : absences) {
            LocalDate first = later(absence.from(), from);
            LocalDate last = earlier(absence.to(), to);
            if (!first.isAfter(last)) {
                absent.get(classOf(absence.kind())).set(day(first), day(last) + 1);
            }
        }
        BitSet claimed = new BitSet();
        for (BitSet claim : absent.values()) {
            claim.andNot(claimed);
            claimed.or(claim);
        }
        return absent;
    }

    private AbsenceClass classOf(String kind) {
        AbsenceClass known = classes.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("Absence kind %s is none of the policy's: %s."
                    .formatted(kind, classes.keySet().stream().sorted().toList()));
        }
        return known;
    }

    private int day(LocalDate date) {
        return (int) DAYS.between(year.start(), date);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
