package org.epaulet.assessment;

import java.util.List;

/**
 * The grades of one bureau after the quota (R12).
 *
 * @param people everybody, assessed or not, in the order of person id
 * @param pools after merging, in the order of the code they bear; those without assessed people too
 * @param assessed how many people the quota counts
 * @param cap how many of them may have the top grade
 * @param shared what the seats of every grade with a quota are reckoned from; empty where they were read from what was kept
 */
public record BureauGrades(
        List<Graded> people, List<PoolSeats> pools, int assessed, int cap, List<SharedSeats> shared) {

    public BureauGrades {
        people = List.copyOf(people);
        pools = List.copyOf(pools);
        shared = List.copyOf(shared);
    }
}
