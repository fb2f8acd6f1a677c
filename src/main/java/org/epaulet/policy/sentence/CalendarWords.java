package org.epaulet.policy.sentence;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.tier.TierEffect;
import org.epaulet.policy.year.YearRule;

/**
 * Tells days as a regulation writes them: 11月15日, 15 November.
 */
final class CalendarWords {

    /** Any year shows on which side of the new year a day after it lies. */
    private static final int EXAMPLE = 2025;

    private final Tongue tongue;

    CalendarWords(Tongue tongue) {
        this.tongue = tongue;
    }

    String day(MonthDay day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return tongue.say(day.getDayOfMonth() + " " + month, day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
    }

    String day(LocalDate date) {
        String day = day(MonthDay.from(date));
        return tongue.say(day + " " + date.getYear(), date.getYear() + "年" + day);
    }

    /** Returns the first such day after an assessment year. */
    String after(YearRule year, MonthDay day) {
        boolean next = TierEffect.after(year.year(EXAMPLE), day).getYear() == EXAMPLE + 1;
        return next
                ? tongue.say(day(day) + " of the next year", "次年" + day(day))
                : tongue.say("the first " + day(day) + " after the year", "年度终了后首个" + day(day));
    }
}
