package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.epaulet.policy.AbsenceClass;
import org.epaulet.policy.AbsenceKind;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.Period;
import org.junit.jupiter.api.Test;

class ServiceDaysTest {

    private static final List<AbsenceKind> KINDS = List.of(
            new AbsenceKind("SICK", null, AbsenceClass.ORDINARY),
            new AbsenceKind("PERSONAL", null, AbsenceClass.ORDINARY),
            new AbsenceKind("MATERNITY", null, AbsenceClass.NEUTRAL),
            new AbsenceKind("UNEXCUSED", null, AbsenceClass.UNEXCUSED));

    private static Service of(Somebody somebody) {
        return new ServiceDays(Years.CALENDAR_2025, KINDS).of(somebody.member()).orElseThrow();
    }

    @Test
    void employmentIsCutToTheYear() {
        assertThat(of(Somebody.anybody()))
                .isEqualTo(new Service(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), 365, 0, 0, 0));
    }

    @Test
    void firstAndLastDayAreBothEmployed() {
        // October from the 4th 28, November 30, December 31
        assertThat(of(Somebody.anybody().joined("2025-10-04")).days()).isEqualTo(89);
        assertThat(of(Somebody.anybody().left("2025-01-01")).days()).isEqualTo(1);
    }

    @Test
    void withoutAnEmployedDayThePersonIsOutsideTheYear() {
        ServiceDays days = new ServiceDays(Years.CALENDAR_2025, KINDS);
        assertThat(days.of(Somebody.anybody().left("2024-12-31").member())).isEmpty();
        assertThat(days.of(Somebody.anybody().joined("2026-01-01").member())).isEmpty();
    }

    @Test
    void overlappingRowsCountADayOnce() {
        // 1 to 20 March
        Service service = of(Somebody.anybody()
                .absent("SICK", "2025-03-01", "2025-03-15")
                .absent("PERSONAL", "2025-03-10", "2025-03-20"));
        assertThat(service.ordinaryDays()).isEqualTo(20);
    }

    @Test
    void theFirstClassClaimsTheDay() {
        // unexcused 1 to 10, ordinary 5 to 15, neutral 8 to 12: neutral 5, ordinary 5 6 7 13 14 15, unexcused 1 to 4
        Service service = of(Somebody.anybody()
                .absent("UNEXCUSED", "2025-03-01", "2025-03-10")
                .absent("SICK", "2025-03-05", "2025-03-15")
                .absent("MATERNITY", "2025-03-08", "2025-03-12"));
        assertThat(service.neutralDays()).isEqualTo(5);
        assertThat(service.ordinaryDays()).isEqualTo(6);
        assertThat(service.unexcusedDays()).isEqualTo(4);
    }

    @Test
    void absencesAreCutToTheEmployedDaysOfTheYear() {
        // of 20 December 2024 to 5 January 2025 five days, of June from the 26th on five days, none after leaving
        Service service = of(Somebody.anybody()
                .left("2025-06-30")
                .absent("SICK", "2024-12-20", "2025-01-05")
                .absent("SICK", "2025-06-26", "2025-07-31")
                .absent("SICK", "2025-08-01", "2025-08-02"));
        assertThat(service.ordinaryDays()).isEqualTo(10);
    }

    @Test
    void aPeriodIsNeutralWhenAllItsEmployedDaysAre() {
        // joined on 10 February: February is neutral from its first employed day, March lacks its last day
        Service service = of(Somebody.anybody()
                .joined("2025-02-10")
                .absent("MATERNITY", "2025-02-10", "2025-03-30")
                .absent("MATERNITY", "2025-12-01", "2025-12-31"));
        assertThat(neutral(service, Years.CALENDAR_2025)).containsExactly(2, 12);
    }

    @Test
    void aPeriodOutsideTheEmploymentIsNotNeutral() {
        Service service = of(Somebody.anybody().left("2025-02-28").absent("MATERNITY", "2025-02-01", "2025-04-30"));
        assertThat(neutral(service, Years.CALENDAR_2025)).containsExactly(2);
    }

    @Test
    void aYearThatClosesOnThe25thCountsByItsOwnPeriods() {
        // first quarter: 26 December 2024 to 25 March 2025 = 6 + 31 + 28 + 25 = 90 days
        Service service = new ServiceDays(Years.QUARTERS_2025, KINDS)
                .of(Somebody.anybody()
                        .absent("MATERNITY", "2024-12-26", "2025-03-25")
                        .member())
                .orElseThrow();
        assertThat(service.days()).isEqualTo(365);
        assertThat(service.neutralDays()).isEqualTo(90);
        assertThat(neutral(service, Years.QUARTERS_2025)).containsExactly(1);
    }

    @Test
    void anUnknownKindIsNamed() {
        assertThatThrownBy(() -> of(Somebody.anybody().absent("HOLIDAY", "2025-03-01", "2025-03-01")))
                .hasMessage("Absence kind HOLIDAY is none of the policy's: [MATERNITY, PERSONAL, SICK, UNEXCUSED].");
    }

    @Test
    void agreesWithAskingDayByDay() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            Somebody somebody = randomSomebody(random);
            Service service = of(somebody);
            int[] days = new int[4];
            for (LocalDate day = service.from(); !day.isAfter(service.to()); day = day.plusDays(1)) {
                days[classOf(somebody, day)]++;
            }
            assertThat(new int[] {service.neutralDays(), service.ordinaryDays(), service.unexcusedDays()})
                    .containsExactly(days[0], days[1], days[2]);
        }
    }

    private static Somebody randomSomebody(Random random) {
        LocalDate start = LocalDate.of(2024, 12, 1);
        Somebody somebody = Somebody.anybody()
                .joined(start.plusDays(random.nextInt(200)).toString())
                .left(start.plusDays(200 + random.nextInt(300)).toString());
        for (int row = random.nextInt(5); row >= 0; row--) {
            LocalDate from = start.plusDays(random.nextInt(420));
            String kind = KINDS.get(random.nextInt(KINDS.size())).code();
            somebody.absent(
                    kind, from.toString(), from.plusDays(random.nextInt(80)).toString());
        }
        return somebody;
    }

    private static int classOf(Somebody somebody, LocalDate day) {
        Map<String, Integer> order = Map.of("MATERNITY", 0, "SICK", 1, "PERSONAL", 1, "UNEXCUSED", 2);
        return somebody.member().absences().stream()
                .filter(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()))
                .mapToInt(absence -> order.get(absence.kind()))
                .min()
                .orElse(3);
    }

    @Test
    void whoIsAbsentIsNotPresentWhateverTheReason() {
        // February: 28 days; sick 3rd to 5th and away 5th to 10th are 8 days; April: joined on the 10th, 21 days
        Service service = of(Somebody.anybody()
                .absent("SICK", "2025-02-03", "2025-02-05")
                .absent("UNEXCUSED", "2025-02-05", "2025-02-10"));
        assertThat(service.presentIn(Years.CALENDAR_2025.periods().get(1))).isEqualTo(20);
        assertThat(of(Somebody.anybody().joined("2025-04-10"))
                        .presentIn(Years.CALENDAR_2025.periods().get(3)))
                .isEqualTo(21);
    }

    private static List<Integer> neutral(Service service, AssessmentYear year) {
        return year.periods().stream()
                .filter(service::neutralIn)
                .map(Period::number)
                .toList();
    }
}
