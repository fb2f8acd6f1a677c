package org.epaulet.tier;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.Figures;
import org.epaulet.roster.PastGrade;
import org.epaulet.roster.Person;

/**
 * Somebody of a bureau as the ladder of tiers sees them (R13).
 *
 * @param history earlier years' grades
 * @param figures what the policy's conditions ask of the person's year, the grade included
 * @param assessed whether the person may move at all
 * @param grade of the year; null unless assessed
 * @param total null: none
 */
public record TierCandidate(
        Person person, List<PastGrade> history, Figures figures, boolean assessed, String grade, BigDecimal total) {}
