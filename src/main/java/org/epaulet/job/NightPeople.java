package org.epaulet.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.epaulet.evidence.Archive;
import org.epaulet.evidence.Tally;
import org.epaulet.job.nightly.Standing;
import org.epaulet.job.store.MemberStore;
import org.epaulet.job.store.NightStore.Night;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.Units;
import org.epaulet.roster.Member;

/** Brings a night's people and the sums of their records together. */
final class NightPeople {

    private static final int AT_ONCE = 5_000;

    private final RosterStore roster;
    private final MemberStore members;
    private final Night night;
    private final EvidenceWork evidence;

    NightPeople(JobKind.Setting setting, Night night, EvidenceWork evidence, Units units) {
        this.roster = new RosterStore(setting.engine().jdbc());
        this.members = new MemberStore(setting.engine().jdbc(), night.rosterRun(), units);
        this.night = night;
        this.evidence = evidence;
    }

    /** Returns everybody who had a day of employment, assessed. */
    List<Standing.Assessed> assessed(Standing standing) {
        Map<String, Member> people = people();
        List<String> ids = evidence.people().ids();
        Archive archive = evidence.archive();
        int parts = (ids.size() + AT_ONCE - 1) / AT_ONCE;
        List<List<Standing.Assessed>> assessed = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    int from = part * AT_ONCE;
                    int end = Math.min(ids.size(), from + AT_ONCE);
                    Map<String, List<Tally>> tallies = new HashMap<>();
                    archive.tallies(from, end, person -> tallies.put(person.person(), person.tallies()));
                    List<Standing.Assessed> own = new ArrayList<>(end - from);
                    for (String id : ids.subList(from, end)) {
                        Member member = people.get(id);
                        if (member != null) {
                            standing.assess(member, tallies.getOrDefault(id, List.of()))
                                    .ifPresent(own::add);
                        }
                    }
                    return own;
                })
                .toList();
        return assessed.stream().flatMap(List::stream).toList();
    }

    /** Records that contradict each other are a night's own, whichever run's roster it uses. */
    private Map<String, Member> people() {
        Set<String> conflicted = new HashSet<>(evidence.archive().conflicted());
        Map<String, Member> people = new HashMap<>();
        int count = roster.people(night.rosterRun());
        for (int from = 0; from < count; from += AT_ONCE) {
            members.range(from, Math.min(count, from + AT_ONCE))
                    .values()
                    .forEach(member -> people.put(
                            member.person().id(),
                            conflicted.contains(member.person().id()) ? inConflict(member) : member));
        }
        return people;
    }

    private static Member inConflict(Member member) {
        return new Member(
                member.person(), member.events(), member.absences(), member.transfers(), member.history(), true);
    }
}
