package org.epaulet.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.tier.Establishment;
import org.epaulet.policy.tier.StepKind;
import org.epaulet.policy.tier.TierCap;
import org.epaulet.policy.tier.TierStep;
import org.junit.jupiter.api.Test;

class TierBoardTest {

    @Test
    void theWorkedYearComesOutAsByHand() {
        // H = 11, tiers 1 to 3 at most 3, tier 1 at most 0; b2 falls to 4, so a6 and b1 hold 2 of 3: a4 moves, a5 not
        List<TierMove> moves = decide(
                rising("a1", "6", 3, "100.00"),
                rising("a2", "6", 2, "95.00"),
                entering("a3", "5"),
                rising("a4", "4", 5, "90.00"),
                rising("a5", "4", 4, "89.99"),
                rising("a6", "2", 7, "98.00"),
                rising("b1", "3", 6, "96.67"),
                falling("b2", "3"),
                idle("b3", null),
                rising("c1", "7", 1, "96.67"),
                rising("c2", "7", 1, "95.00"),
                gone("c3", "5"));
        assertThat(shown(moves))
                .containsExactly(
                        "a1 6 5 PROMOTE",
                        "a2 6 6 NONE",
                        "a3 null 5 ENTRY",
                        "a4 4 3 SELECT",
                        "a5 4 4 NO_VACANCY",
                        "a6 2 2 NO_VACANCY",
                        "b1 3 2 SELECT",
                        "b2 3 4 DEMOTE",
                        "b3 null null NONE",
                        "c1 7 7 NONE",
                        "c2 7 7 NONE",
                        "c3 5 5 NONE");
    }

    @Test
    void theLowestTierStays() {
        assertThat(shown(decide(falling("a", "7")))).containsExactly("a 7 7 NONE");
    }

    @Test
    void whoFallsDoesNotRiseInTheSameYear() {
        TierCandidate both = new TierCandidate("a", true, true, "6", 9, true, null, true, total("90"));
        TierCandidate lowest = new TierCandidate("b", true, true, "7", 9, true, null, true, total("90"));
        assertThat(shown(decide(both, lowest))).containsExactly("a 6 7 DEMOTE", "b 7 7 NONE");
    }

    @Test
    void whoIsNotAssessedStays() {
        TierCandidate waiting = new TierCandidate("a", true, false, "6", 9, true, null, true, total("90"));
        assertThat(shown(decide(waiting))).containsExactly("a 6 6 NONE");
    }

    @Test
    void anEducationWithoutAnEntryTierGivesNone() {
        assertThat(shown(decide(entering("a", null)))).containsExactly("a null null NONE");
    }

    @Test
    void whoEntersDoesNotRiseInTheSameYear() {
        TierCandidate candidate = new TierCandidate("a", true, true, null, 9, false, "7", true, total("90"));
        assertThat(shown(decide(candidate))).containsExactly("a null 7 ENTRY");
    }

    @Test
    void promotionByYearsGoesOneStepAndNeedsTheYears() {
        assertThat(shown(decide(rising("a", "7", 9, "80"), rising("b", "7", 2, "80"), rising("c", "5", 3, "80"))))
                .containsExactly("a 7 6 PROMOTE", "b 7 7 NONE", "c 5 4 PROMOTE");
    }

    @Test
    void whoRisesIntoTierFourThisYearIsNotSelectedFromIt() {
        List<TierCandidate> people = crowd(10);
        people.add(rising("a", "5", 9, "99"));
        assertThat(move(decide(people), "a").after()).isEqualTo("4");
    }

    @Test
    void tooFewCountedYearsAreNoMatterOfVacancy() {
        assertThat(shown(decide(rising("a", "4", 3, "99")))).containsExactly("a 4 4 NONE");
    }

    @Test
    void theSeniorCapIsThreeTenthsOfThoseEmployedRoundedDown() {
        // 6 employed: floor(1.8) = 1; the leaver does not count among them
        List<TierCandidate> people = crowd(4);
        people.add(rising("a", "4", 4, "90"));
        people.add(rising("b", "4", 4, "91"));
        people.add(gone("z", "7"));
        assertThat(shown(decide(people))).contains("a 4 4 NO_VACANCY", "b 4 3 SELECT");
    }

    @Test
    void holdersWhateverTheirStatusTakeRoom() {
        // 7 employed: 2 places, one held by somebody whose grade is withheld, none by the leaver in tier 3
        List<TierCandidate> people = crowd(4);
        people.add(idle("w", "3"));
        people.add(gone("z", "3"));
        people.add(rising("a", "4", 4, "90"));
        people.add(rising("b", "4", 4, "91"));
        assertThat(shown(decide(people))).contains("a 4 4 NO_VACANCY", "b 4 3 SELECT", "z 3 3 NONE");
    }

    @Test
    void whoFallsOutOfACapLeavesRoom() {
        // 4 employed: 1 place, which f leaves
        assertThat(shown(decide(falling("f", "3"), rising("a", "4", 4, "90"), idle("x", "7"), idle("y", "7"))))
                .contains("a 4 3 SELECT", "f 3 4 DEMOTE");
    }

    @Test
    void theTopCapIsThreeTenthsOfTheSeniorCap() {
        // 14 employed: senior floor(4.2) = 4, top floor(1.2) = 1, although three tenths of 14 would be 4
        List<TierCandidate> people = crowd(12);
        people.add(rising("a", "2", 4, "90"));
        people.add(rising("b", "2", 4, "91"));
        assertThat(shown(decide(people))).contains("a 2 2 NO_VACANCY", "b 2 1 SELECT");
    }

    @Test
    void aMoveWithinACapNeedsNoRoomThere() {
        // one employed: senior 0; 3 to 2 stays within it
        assertThat(shown(decide(rising("a", "3", 4, "90")))).containsExactly("a 3 2 SELECT");
    }

    @Test
    void holdersBeyondACapStayAndLeaveNoRoom() {
        // 5 employed: one senior place, three held
        List<TierCandidate> people =
                List.of(idle("x", "3"), idle("y", "2"), idle("z", "1"), idle("v", "7"), rising("a", "4", 4, "90"));
        assertThat(shown(decide(people))).contains("a 4 4 NO_VACANCY", "x 3 3 NONE", "y 2 2 NONE", "z 1 1 NONE");
    }

    @Test
    void theHighestStepComesFirst() {
        // a cap on tier 2 alone, of one place: 2 to 1 frees it before 3 to 2 asks
        List<TierCap> caps = List.of(new TierCap("two", List.of("2"), BigDecimal.valueOf(50), null));
        List<TierMove> moves = TierBoard.decide(
                Ladders.policy(Ladders.STEPS, caps, List.of()),
                "B1",
                List.of(rising("a", "3", 4, "99"), rising("b", "2", 4, "60")));
        assertThat(shown(moves)).containsExactly("a 3 2 SELECT", "b 2 1 SELECT");
    }

    @Test
    void whoAimsHigherIsChosenFirstWhateverTheTotals() {
        // two ways into one cap of one place, half of 2 people: 3 to 1 comes before 4 to 2
        List<TierStep> steps =
                List.of(new TierStep("4", "2", 4, StepKind.SELECTION), new TierStep("3", "1", 4, StepKind.SELECTION));
        List<TierCap> caps = List.of(new TierCap("two", List.of("2", "1"), BigDecimal.valueOf(50), null));
        List<TierMove> moves = TierBoard.decide(
                Ladders.policy(steps, caps, List.of()),
                "B1",
                List.of(rising("a", "4", 4, "99"), rising("b", "3", 4, "60")));
        assertThat(shown(moves)).containsExactly("a 4 4 NO_VACANCY", "b 3 1 SELECT");
    }

    @Test
    void whoPassesToANewLadderDoesNotMoveBesidesAssessedOrNot() {
        assertThat(shown(decide(converted("a", true, true), converted("b", true, false), converted("c", false, false))))
                .containsExactly("a 6 5 CONVERT", "b 6 5 CONVERT", "c 6 5 CONVERT");
    }

    @Test
    void withinAStepTheTotalThenTheCountedYearsThenTheIdDecide() {
        // 10 employed: 3 places
        List<TierCandidate> people = crowd(5);
        people.add(rising("e", "4", 4, "90.0"));
        people.add(rising("d", "4", 4, "90.00"));
        people.add(rising("c", "4", 5, "90"));
        people.add(rising("b", "4", 9, "89.99"));
        people.add(rising("a", "4", 4, "90.01"));
        assertThat(shown(decide(people)))
                .contains("a 4 3 SELECT", "c 4 3 SELECT", "d 4 3 SELECT", "e 4 4 NO_VACANCY", "b 4 4 NO_VACANCY");
    }

    /** 10 employed: 3 places, two of them held by others. */
    @Test
    void aCorrectionLeavesThePlaceToWhomTheYearSelected() {
        List<TierCandidate> others = new ArrayList<>(
                List.of(TierCandidate.holder("x", "3", Set.of()), TierCandidate.holder("y", "2", Set.of())));
        IntStream.range(0, 6).forEach(number -> others.add(TierCandidate.holder("crowd" + number, "7", Set.of())));
        List<TierCandidate> corrected = List.of(rising("a", "4", 4, "80"), rising("b", "4", 9, "99"));
        Policy policy = Ladders.policy(Ladders.STEPS, Ladders.CAPS, List.of());
        assertThat(shown(TierBoard.correct(policy, "B1", corrected, others, Set.of("a"))))
                .containsExactly("a 4 3 SELECT", "b 4 4 NO_VACANCY");
        assertThat(shown(TierBoard.correct(policy, "B1", corrected, others, Set.of())))
                .containsExactly("a 4 4 NO_VACANCY", "b 4 3 SELECT");
    }

    @Test
    void aCapMayBeAPercentageOfSomeOfThePeopleAlone() {
        // 30% of the 10 employed were 3 places; of the 4 who count, one
        List<TierCap> caps = List.of(new TierCap(
                "senior", List.of("3", "2", "1"), BigDecimal.valueOf(30), null, null, null, Ladders.clerical()));
        Policy policy = Ladders.policy(Ladders.STEPS, caps, List.of());
        List<TierCandidate> people = new ArrayList<>();
        crowd(6).forEach(people::add);
        crowd(8).subList(6, 8).forEach(clerk -> people.add(clerk.among(Set.of("senior"))));
        people.add(rising("a", "4", 4, "90").among(Set.of("senior")));
        people.add(rising("b", "4", 4, "91").among(Set.of("senior")));
        assertThat(shown(TierBoard.decide(policy, "B1", people))).contains("a 4 4 NO_VACANCY", "b 4 3 SELECT");
        List<TierCandidate> seniors = Stream.of("x", "y", "z")
                .map(person -> TierCandidate.holder(person, "7", Set.of("senior")))
                .toList();
        List<TierCandidate> others = Stream.of("x", "y", "z")
                .map(person -> TierCandidate.holder(person, "7", Set.of()))
                .toList();
        List<TierCandidate> corrected = List.of(rising("a", "4", 4, "80").among(Set.of("senior")));
        assertThat(shown(TierBoard.correct(policy, "B1", corrected, seniors, Set.of())))
                .containsExactly("a 4 3 SELECT");
        assertThat(shown(TierBoard.correct(policy, "B1", corrected, others, Set.of())))
                .containsExactly("a 4 4 NO_VACANCY");
    }

    @Test
    void whoHasNoTotalComesLast() {
        List<TierCandidate> people = crowd(4);
        people.add(new TierCandidate("a", true, true, "4", 4, false, null, true, null));
        people.add(rising("b", "4", 4, "0.00"));
        assertThat(shown(decide(people))).contains("a 4 4 NO_VACANCY", "b 4 3 SELECT");
    }

    @Test
    void anEstablishmentReplacesThePeopleEmployed() {
        List<Establishment> posts = List.of(new Establishment("B1", 4), new Establishment("B2", 400));
        List<TierCandidate> people = List.of(rising("a", "4", 4, "90"), rising("b", "4", 4, "91"));
        List<TierMove> moves = TierBoard.decide(Ladders.policy(Ladders.STEPS, Ladders.CAPS, posts), "B1", people);
        assertThat(shown(moves)).containsExactly("a 4 4 NO_VACANCY", "b 4 3 SELECT");
    }

    @Test
    void aPolicyFileMayNameEstablishments() throws IOException {
        String text = Files.readString(Path.of("jobs/policies/default.yaml"));
        String posts = "  establishments:\n    - {bureau: B1, posts: 40}\n  caps:\n";
        Policy policy = PolicyReader.read("changed.yaml", text.replace("  caps:\n", posts));
        assertThat(policy.tiers().headcount("B1", 7)).isEqualTo(40);
        assertThat(policy.tiers().headcount("B2", 7)).isEqualTo(7);
    }

    @Test
    void stepsOtherThanTheDefaultOnesAreDataToo() {
        List<TierStep> steps =
                List.of(new TierStep("4", "3", 10, StepKind.YEARS), new TierStep("4", "3", 4, StepKind.SELECTION));
        List<TierCandidate> people = List.of(rising("a", "4", 10, "70"), rising("b", "4", 9, "90"));
        List<TierMove> moves = TierBoard.decide(Ladders.policy(steps, Ladders.CAPS, List.of()), "B1", people);
        assertThat(shown(moves)).containsExactly("a 4 3 PROMOTE", "b 4 4 NO_VACANCY");
    }

    @Test
    void outputIsByPersonIdInCodePointOrder() {
        // U+FF21 stands before U+1F600, which UTF-16 would put first
        assertThat(decide(idle("\uD83D\uDE00", "7"), idle("\uFF21", "7"), idle("a", "7"), idle("B", "7")))
                .extracting(TierMove::person)
                .containsExactly("B", "a", "\uFF21", "\uD83D\uDE00");
    }

    @Test
    void nobodyMovesMoreThanOneTierAndMovesNeverBreakACap() {
        Random random = new Random(13);
        for (int round = 0; round < 300; round++) {
            List<TierCandidate> people = bureau(random);
            List<TierMove> moves = decide(people);
            Map<String, TierCandidate> byId =
                    people.stream().collect(Collectors.toMap(TierCandidate::person, person -> person));
            for (TierMove move : moves) {
                TierCandidate person = byId.get(move.person());
                if (move.before() != null) {
                    int rungs = Integer.parseInt(move.before()) - Integer.parseInt(move.after());
                    assertThat(rungs).isBetween(person.falls() ? -1 : 0, person.falls() ? 0 : 1);
                }
                if (!person.assessed()) {
                    assertThat(move.after()).isEqualTo(move.before());
                    assertThat(move.action()).isEqualTo(TierAction.NONE);
                }
            }
            long senior = people.stream().filter(TierCandidate::employed).count() * 30 / 100;
            long top = senior * 30 / 100;
            assertCap(moves, byId, List.of("1", "2", "3"), senior);
            assertCap(moves, byId, List.of("1"), top);
        }
    }

    @Test
    void theOrderOfTheCandidatesDoesNotMatter() {
        Random random = new Random(31);
        for (int round = 0; round < 100; round++) {
            List<TierCandidate> people = bureau(random);
            List<TierMove> once = decide(people);
            Collections.shuffle(people, random);
            assertThat(decide(people)).isEqualTo(once);
        }
    }

    /** After the moves a cap holds, or nobody moved into it. */
    private static void assertCap(List<TierMove> moves, Map<String, TierCandidate> byId, List<String> tiers, long cap) {
        List<TierMove> held = moves.stream()
                .filter(move -> byId.get(move.person()).employed())
                .filter(move -> move.after() != null && tiers.contains(move.after()))
                .toList();
        boolean raised =
                held.stream().anyMatch(move -> move.action() == TierAction.SELECT && !tiers.contains(move.before()));
        assertThat(held.size() <= cap || !raised).isTrue();
    }

    private static List<TierCandidate> bureau(Random random) {
        return IntStream.range(0, random.nextInt(80))
                .mapToObj(number -> {
                    boolean assessed = random.nextInt(6) > 0;
                    boolean falls = random.nextInt(8) == 0;
                    String tier = random.nextInt(8) == 0 ? null : String.valueOf(1 + random.nextInt(7));
                    return new TierCandidate(
                            "p" + number,
                            assessed || random.nextBoolean(),
                            assessed,
                            tier,
                            random.nextInt(7),
                            falls,
                            "7",
                            !falls,
                            BigDecimal.valueOf(8000 + random.nextInt(5), 2));
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<TierCandidate> crowd(int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> idle("crowd" + number, "7"))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static TierCandidate rising(String person, String tier, int countedYears, String total) {
        return new TierCandidate(person, true, true, tier, countedYears, false, null, true, total(total));
    }

    private static TierCandidate falling(String person, String tier) {
        return new TierCandidate(person, true, true, tier, 0, true, null, false, total("65"));
    }

    /** Somebody of tier 6 who would fall or rise as well, but passes to tier 5 of a new ladder. */
    private static TierCandidate converted(String person, boolean assessed, boolean falls) {
        return new TierCandidate(
                person,
                true,
                assessed,
                "6",
                BigDecimal.TEN,
                falls,
                null,
                true,
                total("90"),
                Map.of(),
                "5",
                1,
                List.of(total("90")),
                Set.of());
    }

    private static TierCandidate entering(String person, String entry) {
        return new TierCandidate(person, true, true, null, 0, false, entry, false, total("95"));
    }

    private static TierCandidate idle(String person, String tier) {
        return new TierCandidate(person, true, false, tier, 0, false, null, false, null);
    }

    private static TierCandidate gone(String person, String tier) {
        return new TierCandidate(person, false, false, tier, 0, false, null, false, null);
    }

    private static BigDecimal total(String total) {
        return new BigDecimal(total);
    }

    private static List<TierMove> decide(TierCandidate... people) {
        return decide(List.of(people));
    }

    private static List<TierMove> decide(List<TierCandidate> people) {
        return TierBoard.decide(Ladders.policy(), "B1", people);
    }

    private static TierMove move(List<TierMove> moves, String person) {
        return moves.stream()
                .filter(move -> move.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> shown(List<TierMove> moves) {
        return moves.stream()
                .map(move -> "%s %s %s %s".formatted(move.person(), move.before(), move.after(), move.action()))
                .toList();
    }
}
