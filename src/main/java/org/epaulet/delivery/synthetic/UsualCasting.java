package org.epaulet.delivery.synthetic;

/**
 * The words of the default policy.
 */
final class UsualCasting implements Casting {

    @Override
    public String series(Draw draw) {
        return draw.happens(700) ? "FIELD" : "CLERICAL";
    }

    @Override
    public String tier(int tier) {
        return String.valueOf(tier);
    }

    @Override
    public String education(Draw draw) {
        return draw.oneOf(
                "HIGH_SCHOOL",
                "HIGH_SCHOOL",
                "COLLEGE",
                "COLLEGE",
                "COLLEGE",
                "COLLEGE",
                "BACHELOR",
                "BACHELOR",
                "BACHELOR",
                "MASTER");
    }

    @Override
    public String protection(Draw draw) {
        return draw.oneOf("MATERNITY", "MEDICAL", "INJURY", "OTHER");
    }

    @Override
    public String grade(boolean weak, Draw draw) {
        int luck = draw.below(1000) + (weak ? 700 : 0);
        if (luck < 190) {
            return "EXCELLENT";
        }
        if (luck < 960) {
            return "COMPETENT";
        }
        return luck < 1300 ? "BASIC" : "INCOMPETENT";
    }

    @Override
    public String noGrade() {
        return "NONE";
    }
}
