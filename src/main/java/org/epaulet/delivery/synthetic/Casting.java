package org.epaulet.delivery.synthetic;

/**
 * The words that a roster and what happened to its people are written in: those of a policy.
 */
interface Casting {

    /** Returns the series of somebody's post. */
    String series(Draw draw);

    /** Returns the code of a tier of seven, 7 the lowest. */
    String tier(int tier);

    String education(Draw draw);

    /** Returns a special protection. */
    String protection(Draw draw);

    /** Returns the grade of an earlier year. */
    String grade(boolean weak, Draw draw);

    /** Returns the word for a year without grade. */
    String noGrade();
}
