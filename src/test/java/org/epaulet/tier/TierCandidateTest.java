package org.epaulet.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.assessment.Service;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.reading.PolicyText;
import org.epaulet.policy.tier.TierStep;
import org.epaulet.policy.yaml.YamlFile;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Member;
import org.epaulet.roster.PastGrade;
import org.epaulet.roster.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierCandidateTest {

    private static final Policy POLICY = PolicyReader.read(Path.of("jobs/policies/default.yaml"));
    private static final AssessmentYear YEAR = POLICY.year().year(2025);

    @ParameterizedTest
    @CsvSource({
        "INCOMPETENT,,true",
        "INCOMPETENT,EXCELLENT,true",
        "BASIC,BASIC,true",
        "BASIC,INCOMPETENT,true",
        "BASIC,COMPETENT,false",
        "BASIC,,false",
        "COMPETENT,INCOMPETENT,false"
    })
    void whoIsIncompetentOrTwiceBasicFalls(String grade, String previous, boolean falls) {
        assertThat(candidate("5", "COLLEGE", grade, previous).falls()).isEqualTo(falls);
    }

    @ParameterizedTest
    @CsvSource({"HIGH_SCHOOL,7", "COLLEGE,6", "BACHELOR,5", "MASTER,4", "DOCTOR,4"})
    void educationGivesTheTierOfEntry(String education, String tier) {
        assertThat(candidate(null, education, "BASIC", null).entry()).isEqualTo(tier);
    }

    @Test
    void whoIsIncompetentOrHasATierDoesNotEnter() {
        assertThat(candidate(null, "MASTER", "INCOMPETENT", null).entry()).isNull();
        assertThat(candidate("7", "MASTER", "EXCELLENT", null).entry()).isNull();
    }

    @Test
    void onlyCompetentOrBetterRises() {
        assertThat(candidate("5", "COLLEGE", "EXCELLENT", null).rises()).isTrue();
        assertThat(candidate("5", "COLLEGE", "COMPETENT", null).rises()).isTrue();
        assertThat(candidate("5", "COLLEGE", "BASIC", null).rises()).isFalse();
    }

    @Test
    void whoHasNoGradeDoesNothing() {
        TierCandidate candidate = candidate("5", "COLLEGE", null, "INCOMPETENT");
        assertThat(candidate.assessed()).isFalse();
        assertThat(candidate.falls() || candidate.rises()).isFalse();
        assertThat(candidate(null, "COLLEGE", null, null).entry()).isNull();
    }

    @Test
    void ofSeveralReasonsForAnEarlyStepTheBestCounts() {
        String years = "years: 3, by: YEARS}\n    - {from: '5'";
        String early = "years: 3, by: YEARS, early: [{when: series = FIELD, years: 0.5}, {when: education = COLLEGE,"
                + " years: 2}, {when: protected, years: 3}]}\n    - {from: '5'";
        Policy policy = PolicyReader.read(
                "p.yaml", YamlFile.text(Path.of("jobs/policies/default.yaml")).replace(years, early));
        TierStep step = policy.tiers().steps().get(1);
        assertThat(step.early()).hasSize(3);
        Member member = member("6", "COLLEGE", null);
        Assessment assessment = assessment("COMPETENT");
        assertThat(step.yearsFor(PersonFigures.of(member, YEAR, assessment, "COMPETENT")))
                .isEqualByComparingTo("1");
        assertThat(step.yearsFor(PersonFigures.of(member("6", "MASTER", null), YEAR, assessment, "COMPETENT")))
                .isEqualByComparingTo("2.5");
    }

    @Test
    void whoBelongsToTheBaseOfACapIsKnownFromTheRoster() {
        Policy policy = PolicyReader.read(
                "p.yaml",
                YamlFile.text(Path.of("jobs/policies/default.yaml"))
                        .replace("percent: 30}", "percent: 30, among: series = FIELD}"));
        Member member = member("6", "COLLEGE", null);
        assertThat(TierCandidate.of(policy, YEAR, member, PersonFigures.of(member, YEAR, assessment("BASIC"), "BASIC"))
                        .bases())
                .containsExactly("senior");
    }

    @Test
    void aTraineeEntersWhoIsNoneAnyMoreWhenTheMovesTakeEffect() {
        // joined on 1 January 2015: 132 months are over on 1 January 2026, the day after the year
        assertThat(candidate(changed("\ntiers:\n", "\ntiers:\n  trainee_months: 132\n"), null, "BASIC")
                        .entry())
                .isEqualTo("6");
        assertThat(candidate(changed("\ntiers:\n", "\ntiers:\n  trainee_months: 133\n"), null, "BASIC")
                        .entry())
                .isNull();
    }

    @Test
    void whoseTierIsVoidEntersAnewAndHasNoCountedYears() {
        Policy policy = changed("\ntiers:\n", "\ntiers:\n  lapsed: tier_since < year_start\n");
        TierCandidate candidate = candidate(policy, "7", "COMPETENT");
        assertThat(candidate.tier()).isNull();
        assertThat(candidate.entry()).isEqualTo("6");
        assertThat(candidate.countedYears()).isZero();
        assertThat(candidate.rises()).isFalse();
        assertThat(candidate(POLICY, "7", "COMPETENT").countedYears()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void whoFallsMayFallByMoreThanOneTier() {
        Policy policy = changed("\ntiers:\n", "\ntiers:\n  falls: [{when: total < 50, rungs: 2}]\n");
        assertThat(candidate(policy, "5", "INCOMPETENT").rungs()).isEqualTo(2);
        assertThat(candidate(POLICY, "5", "INCOMPETENT").rungs()).isEqualTo(1);
    }

    @Test
    void aStepThatAsksForMoreIsNotTakenByWhoLacksIt() {
        Policy policy = changed(
                "years: 3, by: YEARS}\n    - {from: '5'",
                "years: 1, by: YEARS, when: series = CLERICAL}\n    - {from: '5'");
        TierStep step = policy.tiers().steps().get(1);
        assertThat(candidate(policy, "6", "COMPETENT").mayTake(step)).isFalse();
        Policy field = changed(
                "years: 3, by: YEARS}\n    - {from: '5'",
                "years: 1, by: YEARS, when: series = FIELD}\n    - {from: '5'");
        assertThat(candidate(field, "6", "COMPETENT")
                        .mayTake(field.tiers().steps().get(1)))
                .isTrue();
    }

    private static Policy changed(String part, String by) {
        return PolicyText.ofDefault().with(part, by).read();
    }

    private static TierCandidate candidate(Policy policy, String tier, String grade) {
        Member member = member(tier, "COLLEGE", null);
        return TierCandidate.of(policy, YEAR, member, PersonFigures.of(member, YEAR, assessment(grade), grade));
    }

    private static TierCandidate candidate(String tier, String education, String grade, String previous) {
        Member member = member(tier, education, previous);
        return TierCandidate.of(POLICY, YEAR, member, PersonFigures.of(member, YEAR, assessment(grade), grade));
    }

    private static Member member(String tier, String education, String previous) {
        LocalDate since = tier == null ? null : LocalDate.of(2020, 1, 1);
        Person person = new Person(
                "a",
                "人",
                "U",
                "FIELD",
                tier,
                since,
                LocalDate.of(2015, 1, 1),
                null,
                ContractKind.OPEN,
                null,
                null,
                null,
                null,
                education,
                null,
                null);
        List<PastGrade> history = previous == null ? List.of() : List.of(new PastGrade("a", 2023, previous));
        return new Member(person, List.of(), List.of(), List.of(), history, false);
    }

    private static Assessment assessment(String grade) {
        return new Assessment(
                "a",
                new Service(YEAR.start(), YEAR.end(), 365, 0, 0, 0),
                grade == null ? AssessmentStatus.WITHHELD : AssessmentStatus.ASSESSED,
                null,
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.TEN,
                0,
                grade,
                null,
                List.of(),
                grade);
    }
}
