package org.epaulet.job.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.policy.Policy;
import org.epaulet.roster.Homes;
import org.epaulet.roster.Member;
import org.epaulet.roster.Transfer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads people of a run with everything the year's tables say about them. */
public final class MemberStore {

    private final JdbcTemplate jdbc;
    private final RosterStore roster;
    private final long run;
    private final Units units;
    private final Homes homes;
    private SortedMap<Integer, Member> all;
    private Map<Integer, SortedMap<Integer, Member>> byBureau;
    private Map<Integer, SortedMap<Integer, Member>> byBureauEver;

    /** Takes the database, the roster, which may have the people at hand, the run, its units, and the policy that asks for them. */
    public MemberStore(JdbcTemplate jdbc, RosterStore roster, long run, Units units, Policy policy) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.run = run;
        this.units = units;
        this.homes = policy.asksForHomes() ? units.homes(policy) : null;
    }

    /** Returns everybody by number; only once every source of contradictions is read. */
    public synchronized SortedMap<Integer, Member> all() {
        if (all == null) {
            Set<Integer> conflicted = new HashSet<>(jdbc.queryForList(
                    "SELECT DISTINCT person_no FROM conflicted_person WHERE run_id = ?", Integer.class, run));
            SortedMap<Integer, Member> received = roster.members(run).all();
            if (conflicted.isEmpty() && homes == null) {
                all = received;
            } else {
                all = new TreeMap<>(received);
                conflicted.forEach(number -> all.computeIfPresent(number, (key, member) -> member.inConflict()));
            }
            if (homes != null) {
                all.replaceAll((number, member) -> homes.at(member));
            }
        }
        return all;
    }

    /** Returns the people with these numbers, the last not included, by number. */
    public SortedMap<Integer, Member> range(int from, int to) {
        return all().subMap(from, to);
    }

    /** Returns the people of the bureau at the end of the year, by number. */
    public synchronized SortedMap<Integer, Member> bureau(int bureau) {
        if (byBureau == null) {
            byBureau = new HashMap<>();
            all().forEach((number, member) ->
                    put(byBureau, bureauOf(member.person().unit()), number, member));
        }
        return byBureau.getOrDefault(bureau, new TreeMap<>());
    }

    /** Returns the people who were in a unit of the bureau on any day of the year, by number. */
    public synchronized SortedMap<Integer, Member> everIn(int bureau) {
        if (byBureauEver == null) {
            byBureauEver = new HashMap<>();
            all().forEach((number, member) ->
                    bureausOf(member).forEach(each -> put(byBureauEver, each, number, member)));
        }
        return byBureauEver.getOrDefault(bureau, new TreeMap<>());
    }

    private Set<Integer> bureausOf(Member member) {
        int now = bureauOf(member.person().unit());
        List<Transfer> transfers = member.transfers();
        if (transfers.isEmpty()) {
            return Set.of(now);
        }
        Set<Integer> bureaus = new HashSet<>(Set.of(now));
        transfers.forEach(transfer -> {
            bureaus.add(bureauOf(transfer.from()));
            bureaus.add(bureauOf(transfer.to()));
        });
        return bureaus;
    }

    private int bureauOf(String unit) {
        return units.bureau(units.number(unit));
    }

    private static void put(Map<Integer, SortedMap<Integer, Member>> groups, int bureau, int number, Member member) {
        groups.computeIfAbsent(bureau, none -> new TreeMap<>()).put(number, member);
    }
}
