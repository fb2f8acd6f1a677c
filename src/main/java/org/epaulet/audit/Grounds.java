package org.epaulet.audit;

import java.util.List;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Member;

/**
 * Whom an explanation is about, and what it rests on.
 *
 * @param origin what was published
 * @param unitName what the person's unit is called
 * @param bureau code of the bureau of that unit
 * @param records every archived record that names the person
 * @param tallies what those that count come to
 * @param rejected rows of the person that were turned away
 */
public record Grounds(
        Explanation.Origin origin,
        Policy policy,
        AssessmentYear year,
        Member member,
        String unitName,
        String bureau,
        List<ArchivedRecord> records,
        List<Tally> tallies,
        List<Explanation.Rejected> rejected) {}
