package org.epaulet.job;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.roster.Member;

/** The ids of people by their numbers. */
final class Ids {

    private Ids() {}

    static Map<Integer, String> of(SortedMap<Integer, Member> members) {
        Map<Integer, String> ids = new TreeMap<>();
        members.forEach((number, member) -> ids.put(number, member.person().id()));
        return ids;
    }
}
