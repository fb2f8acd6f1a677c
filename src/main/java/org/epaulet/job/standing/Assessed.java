package org.epaulet.job.standing;

import org.epaulet.assessment.Assessment;
import org.epaulet.roster.Member;

/**
 * Somebody of the year before the quota.
 *
 * @param member on the day
 * @param print of what the assessment is made of
 * @param recordsThen the digest of the records, as they are now, of the periods that were closed on the night against which changes are
 *     told: it tells new records from a period that only closed since; null: changes are told against none
 */
public record Assessed(Member member, Assessment assessment, Fingerprint print, Long recordsThen) {

    /** Returns the same person by what the whole bureau makes of the assessment. */
    Assessed rated(Assessment rated) {
        return new Assessed(member, rated, print, recordsThen);
    }

    /** Shows the id alone: a person's record never reaches a log. */
    @Override
    public String toString() {
        return "Assessed[" + assessment.person() + "]";
    }
}
