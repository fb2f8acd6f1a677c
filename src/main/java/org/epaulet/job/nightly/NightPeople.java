package org.epaulet.job.nightly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.epaulet.evidence.Tally;
import org.epaulet.job.receipt.EvidenceWork;
import org.epaulet.job.standing.Assessed;
import org.epaulet.job.standing.DayAssessor;
import org.epaulet.job.store.MemberStore;
import org.epaulet.job.store.NightStore.Night;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.Units;
import org.epaulet.roster.Member;

/** Brings a night's people and the sums of their records together. */
public final class NightPeople {

    private static final int AT_ONCE = 5_000;

    private final RosterStore roster;
    private final MemberStore members;
    private final Night night;
    private final EvidenceWork evidence;

    NightPeople(NightWork work, Units units) {
        this.roster = work.roster();
        this.night = work.night();
        this.members = new MemberStore(work.jdbc(), roster, night.rosterRun(), units, work.policy());
        this.evidence = work.evidence().get();
    }

    /** Returns everybody who had a day of employment, assessed. */
    List<Assessed> assessed(DayAssessor assessor) {
        Map<String, Member> people = people();
        Set<String> contradicted = new HashSet<>(evidence.archive().conflicted());
        int all = evidence.people().ids().size();
        return IntStream.range(0, (all + AT_ONCE - 1) / AT_ONCE)
                .parallel()
                .mapToObj(part ->
                        assessed(assessor, people, contradicted, part * AT_ONCE, Math.min(all, (part + 1) * AT_ONCE)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Assessed> assessed(
            DayAssessor assessor, Map<String, Member> people, Set<String> contradicted, int from, int end) {
        List<String> ids = evidence.people().ids();
        Map<String, List<Tally>> tallies = new HashMap<>();
        evidence.archive().tallies(from, end, person -> tallies.put(person.person(), person.tallies()));
        List<Assessed> assessed = new ArrayList<>(end - from);
        for (String id : ids.subList(from, end)) {
            Member member = people.get(id);
            if (member != null) {
                assessor.assess(member, tallies.getOrDefault(id, List.of()), contradicted.contains(id))
                        .ifPresent(assessed::add);
            }
        }
        return assessed;
    }

    private Map<String, Member> people() {
        Map<String, Member> people = new HashMap<>();
        members.range(0, roster.people(night.rosterRun()))
                .values()
                .forEach(member -> people.put(member.person().id(), member));
        return people;
    }
}
