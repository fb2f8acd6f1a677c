package org.epaulet.job.standing;

import java.time.LocalDate;
import java.util.List;
import org.epaulet.evidence.Tally;
import org.epaulet.roster.Member;
import org.epaulet.roster.Person;

/**
 * Short digests of what a person's standing is made of, by which the next night tells what has changed.
 *
 * @param records of the tallies that count
 * @param rows of events, absences, transfers, history and contradictions
 * @param person of the roster's row
 */
record Fingerprint(long records, long rows, long person) {

    /** Returns the digests of a person on a day. */
    static Fingerprint of(Member member, List<Tally> tallies, boolean contradicted) {
        return new Fingerprint(records(tallies, contradicted), rows(member), person(member.person()));
    }

    /** Returns the digest of tallies, and of whether the records contradict each other. */
    static long records(List<Tally> tallies, boolean contradicted) {
        Mixed mixed = new Mixed();
        for (Tally tally : tallies) {
            mixed.code(tally.component());
            mixed.add(tally.period());
            mixed.code(tally.group());
            mixed.add(tally.count());
            mixed.add(tally.sum());
            tally.scores().forEach(mixed::add);
        }
        if (contradicted) {
            mixed.add("contradicted");
        }
        return mixed.state;
    }

    private static long rows(Member member) {
        Mixed mixed = new Mixed();
        member.events().forEach(event -> mixed.all(event.id(), event.date(), event.kind(), event.until()));
        mixed.add("absences");
        member.absences().forEach(absence -> mixed.all(absence.from(), absence.to(), absence.kind()));
        mixed.add("transfers");
        member.transfers().forEach(transfer -> mixed.all(transfer.date(), transfer.from(), transfer.to()));
        mixed.add("history");
        member.history().forEach(past -> mixed.all(past.year(), past.grade()));
        mixed.add(Boolean.toString(member.conflict()));
        return mixed.state;
    }

    private static long person(Person person) {
        Mixed mixed = new Mixed();
        mixed.all(
                person.name(),
                person.unit(),
                person.series(),
                person.tier(),
                person.tierSince(),
                person.joined(),
                person.left(),
                person.contract(),
                person.contractNo(),
                person.contractStart(),
                person.contractEnd(),
                person.probationEnd(),
                person.education(),
                person.postSince(),
                person.protection());
        return mixed.state;
    }

    private static final class Mixed {

        private static final long SPREAD = 0x9E3779B97F4A7C15L;

        private long state = 1;

        void add(long number) {
            long product = (state ^ number) * SPREAD;
            state = (product ^ product >>> 32) * SPREAD + 1;
        }

        /** Adds a code of the policy by the digest that Java defines and each text remembers: of everybody there are dozens. */
        void code(String code) {
            add((long) code.hashCode() << 32 | code.length());
        }

        void add(String text) {
            add(text.length());
            for (int at = 0; at < text.length(); at++) {
                add(text.charAt(at));
            }
        }

        void all(Object... values) {
            for (Object value : values) {
                if (value == null) {
                    add(-1);
                } else if (value instanceof LocalDate day) {
                    add(day.toEpochDay());
                } else {
                    add(value.toString());
                }
            }
        }
    }
}
