package org.epaulet.audit;

import java.time.LocalDate;

/** Tells what decides whether a tier is held, or can be, before anybody moves (R13). */
final class HeldTierText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    HeldTierText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    /** Returns since when the roster's tier is held, with a comma before it. */
    String since() {
        LocalDate since = told.person().tierSince();
        return since == null ? "" : say("，自", ", since ") + since;
    }

    /** Whose tier on the roster is void holds none: it is named with the rule. */
    void lapsed(TierFacts tier) {
        if (tier.lapsed() == null) {
            return;
        }
        paper.item(words.asked(tier.lapsed()));
        if (tier.lapsed().holds()) {
            LocalDate since = told.person().tierSince();
            paper.say(say("花名册所载", "The roster's ")
                    + words.labels().tier(tier.rosterTier())
                    + (since == null ? "" : say("（自" + since + "）", " (since " + since + ")"))
                    + say("作废，按未定级对待。", " is void: reckoned as without a tier."));
        }
    }

    /** A conversion takes the place of all other moves, and asks for no grade. */
    void converted(TierFacts tier) {
        TierFacts.Converted converted = tier.converted();
        if (converted != null) {
            String by = converted.reference() == null ? "" : say("，", ", ") + converted.reference();
            paper.item(say("套改（", "Conversion (")
                    + converted.on()
                    + by
                    + say("）：", "): ")
                    + words.labels().tier(tier.move().before())
                    + " → "
                    + words.labels().tier(tier.move().after())
                    + say(
                            "，代替本年度的其他层级变动，不论是否定等。",
                            ", in place of any other move of the year, with or without a grade."));
        }
    }

    /** Who is a trainee yet gets no tier, whatever the grade. */
    void trainee(TierFacts tier) {
        TierFacts.Trainee trainee = tier.trainee();
        if (tier.move().before() == null && trainee != null && trainee.still()) {
            LocalDate next = told.origin().yearEnd().plusDays(1);
            paper.say(say(
                    next + "仍在见习期内（" + trainee.months() + "个月，" + trainee.from() + "至" + trainee.to() + "），不定级。",
                    "Still a trainee on " + next + " (" + months(trainee.months()) + ", " + trainee.from() + " to "
                            + trainee.to() + "): no tier yet."));
        }
    }

    private static String months(int months) {
        return months == 1 ? "1 month" : months + " months";
    }

    /** Returns, in brackets, that the months as a trainee do not count in the tier, where they reach into it. */
    String uncounted(TierFacts tier) {
        TierFacts.Trainee trainee = tier.trainee();
        LocalDate since = told.person().tierSince();
        return trainee == null || trainee.to().isBefore(since)
                ? ""
                : say(
                        "（见习期至" + trainee.to() + "，不计入）",
                        " (the time as a trainee, up to " + trainee.to() + ", does not count)");
    }
}
