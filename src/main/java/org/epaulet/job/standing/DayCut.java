package org.epaulet.job.standing;

import java.time.LocalDate;
import org.epaulet.roster.Homes;
import org.epaulet.roster.Member;
import org.epaulet.roster.Transfer;

/** A person as they stand on a day of the year: what is dated after it does not count yet. */
final class DayCut {

    private DayCut() {}

    /** Returns the person on the day, in the unit of that day. */
    static Member of(Member member, LocalDate day, Homes homes) {
        boolean whole = member.events().stream().noneMatch(event -> event.date().isAfter(day))
                && member.absences().stream()
                        .noneMatch(absence -> absence.from().isAfter(day))
                && member.transfers().stream()
                        .noneMatch(transfer -> transfer.date().isAfter(day));
        return whole ? member : cut(member, day, homes);
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
