package org.epaulet.audit;

import java.util.List;

/**
 * Grade by total, the floors and ceilings that hold, and the grade before the quota (R10, R11).
 *
 * @param conditions of the grades that ask for one, from the best to the one that was reached
 */
public record GradeFacts(
        String byTotal,
        List<GradeCondition> conditions,
        List<Floor> floors,
        List<Ceiling> ceilings,
        String ceiling,
        String beforeQuota) {

    /** A condition of a grade. */
    public record GradeCondition(String grade, Check check) {}

    /** A floor rule that holds; beside: the grade is given beside its quota. */
    public record Floor(String floor, boolean beside, Check check) {}

    /** A ceiling rule that holds and what made it hold. */
    public record Ceiling(String ceiling, Check check) {}
}
