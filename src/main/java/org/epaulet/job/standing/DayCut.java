package org.epaulet.job.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.epaulet.roster.Absence;
import org.epaulet.roster.Event;
import org.epaulet.roster.Homes;
import org.epaulet.roster.Member;
import org.epaulet.roster.Transfer;

/** A person as they stand on a day of the year: what is dated after it does not count yet. */
final class DayCut {

    private DayCut() {}

    /** Returns the person on the day, in the unit of that day. */
    static Member of(Member member, LocalDate day, Homes homes) {
        boolean whole = noneAfter(day, member.events(), Event::date)
                && noneAfter(day, member.absences(), Absence::from)
                && noneAfter(day, member.transfers(), Transfer::date);
        return whole ? member : cut(member, day, homes);
    }

    private static <T> boolean noneAfter(LocalDate day, List<T> dated, Function<T, LocalDate> date) {
        for (T one : dated) {
            if (date.apply(one).isAfter(day)) {
                return false;
            }
        }
        return true;
    }

    private static Member cut(Member member, LocalDate day, Homes homes) {
        String unit = unit(member, day);
        return new Member(
                member.person().in(unit),
                member.events().stream()
                        .filter(event -> !event.date().isAfter(day))
                        .toList(),
                member.absences().stream()
                        .filter(absence -> !absence.from().isAfter(day))
                        .toList(),
                member.transfers().stream()
                        .filter(transfer -> !transfer.date().isAfter(day))
                        .toList(),
                member.history(),
                member.conflict(),
                member.home() == null ? null : homes.of(unit));
    }

    /** The roster names the unit at the end of the year; before a transfer the person is where it begins. */
    private static String unit(Member member, LocalDate day) {
        return member.transfers().stream()
                .filter(transfer -> transfer.date().isAfter(day))
                .findFirst()
                .map(Transfer::from)
                .orElse(member.person().unit());
    }
}
