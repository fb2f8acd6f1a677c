package org.epaulet.evidence;

import java.util.List;

/**
 * The tallies of one person, by component as the policy lists them, then period, then group.
 */
public record PersonTallies(String person, List<Tally> tallies) {

    public PersonTallies {
        tallies = List.copyOf(tallies);
    }
}
