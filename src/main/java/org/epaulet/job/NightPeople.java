package org.epaulet.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.epaulet.evidence.Tally;
import org.epaulet.job.nightly.KeptStand;
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
    private final Map<String, KeptStand> before;

    /**
     * Takes the people, and where they stood.
     *
     * @param before on the night that this one goes on from, by id; empty: nobody is known to have stood anywhere
     */
    NightPeople(
            JobKind.Setting setting,
            Night night,
            RosterStore roster,
            EvidenceWork evidence,
            Units units,
            Map<String, KeptStand> before) {
        this.roster = roster;
        this.members = new MemberStore(setting.engine().jdbc(), roster, night.rosterRun(), units);
        this.night = night;
        this.evidence = evidence;
        this.before = before;
    }

    /** Returns everybody who had a day of employment, assessed: by the scores that they had, if no record of theirs has changed. */
    List<Standing.Assessed> assessed(Standing standing) {
        Map<String, Member> people = people();
        List<String> ids = evidence.people().ids();
        Optional<Set<Integer>> moved =
                before.isEmpty() ? Optional.empty() : evidence.archive().moved(standing.periods());
        int parts = (ids.size() + AT_ONCE - 1) / AT_ONCE;
        List<List<Standing.Assessed>> assessed = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    int from = part * AT_ONCE;
                    return assessed(standing, people, moved, from, Math.min(ids.size(), from + AT_ONCE));
                })
                .toList();
        return assessed.stream().flatMap(List::stream).toList();
    }

    private List<Standing.Assessed> assessed(
            Standing standing, Map<String, Member> people, Optional<Set<Integer>> moved, int from, int end) {
        List<String> ids = evidence.people().ids();
        List<Standing.Assessed> assessed = new ArrayList<>(end - from);
        Map<Integer, Member> anew = new TreeMap<>();
        for (int number = from; number < end; number++) {
            Member member = people.get(ids.get(number));
            if (member != null && standing.inYear(member)) {
                KeptStand stood = moved.isEmpty() || moved.get().contains(number) ? null : before.get(ids.get(number));
                Optional<Standing.Assessed> again =
                        Optional.empty();
                again.ifPresentOrElse(assessed::add, anew(anew, number, member));
            }
        }
        Map<String, List<Tally>> tallies = new HashMap<>();
        evidence.archive().tallies(anew.keySet(), person -> tallies.put(person.person(), person.tallies()));
        anew.forEach((number, member) -> standing.assess(member, tallies.getOrDefault(ids.get(number), List.of()))
                .ifPresent(assessed::add));
        return assessed;
    }

    private static Runnable anew(Map<Integer, Member> people, int number, Member member) {
        return () -> people.put(number, member);
    }

    /** Records that contradict each other are a night's own, whichever run's roster it uses. */
    private Map<String, Member> people() {
        Set<String> conflicted = new HashSet<>(evidence.archive().conflicted());
        Map<String, Member> people = new HashMap<>();
        members.range(0, roster.people(night.rosterRun()))
                .values()
                .forEach(member -> people.put(member.person().id(), withConflict(member, conflicted)));
        return people;
    }

    /** Returns the person, in conflict if records that name them contradict each other. */
    static Member withConflict(Member member, Set<String> conflicted) {
        return conflicted.contains(member.person().id())
                ? new Member(
                        member.person(), member.events(), member.absences(), member.transfers(), member.history(), true)
                : member;
    }
}
