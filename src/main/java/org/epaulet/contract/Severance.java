package org.epaulet.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.epaulet.policy.contract.ExpiryRule;
import org.epaulet.policy.contract.TerminationRule;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Person;

/**
 * Severance pay 经济补偿 (R15), with the time that it is for: one month for each full year from entry to the end, both days
 * included; for the rest one from six months on, else a half.
 *
 * @param from day of entry
 * @param to the last day
 * @param years full years
 * @param months full months beyond them
 * @param days beyond those
 * @param result in months, one decimal
 */
public record Severance(LocalDate from, LocalDate to, int years, int months, int days, BigDecimal result) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int HALF_A_YEAR = 6;

    /** Returns what is due by the rules that hold, null where none holds; null: nothing, as to agency staff. */
    public static Severance due(Person person, AssessmentYear year, TerminationRule termination, ExpiryRule expiry) {
        if (person.contract() == ContractKind.AGENCY) {
            return null;
        }
        if (termination != null && termination.severance()) {
            return of(person.joined(), year.end());
        }
        return expiry != null && expiry.severance() ? of(person.joined(), person.contractEnd()) : null;
    }

    static Severance of(LocalDate joined, LocalDate end) {
        LocalDate after = end.plusDays(1);
        long all = fullMonths(joined, after);
        int years = (int) (all / MONTHS_OF_A_YEAR);
        int months = (int) (all % MONTHS_OF_A_YEAR);
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(joined.plusMonths(all), after));
        BigDecimal result = BigDecimal.valueOf(years).add(rest(months, days));
        return new Severance(joined, end, years, months, days, result.setScale(1, RoundingMode.UNNECESSARY));
    }

    /** Months are added to the day of entry itself: from a date already cut to a short month days would be lost. */
    private static long fullMonths(LocalDate joined, LocalDate after) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(joined, after));
        // to the JDK no month is full that ends on the last day of a shorter one
        return joined.plusMonths(months + 1).isAfter(after) ? months : months + 1;
    }

    private static BigDecimal rest(int months, int days) {
        if (months >= HALF_A_YEAR) {
            return BigDecimal.ONE;
        }
        return months > 0 || days > 0 ? HALF : BigDecimal.ZERO;
    }
}
