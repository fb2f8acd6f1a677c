package org.epaulet.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionReaderTest {

    private static final String HEADER = "person,kind,grade,date,by,note";

    @TempDir
    Path folder;

    @Test
    void decisionsAreReadForACorrection() {
        ReceivedDecisions received = read("u1,定等,称职,2026-02-01,政治处,", "u2,SEAT,,2026/2/1,政治处,申诉");
        assertThat(received.rejects()).isEmpty();
        assertThat(received.decisions())
                .containsExactly(
                        new Decision("u1", DecisionKind.GRADE, "COMPETENT", LocalDate.of(2026, 2, 1), "政治处", null),
                        new Decision("u2", DecisionKind.SEAT, null, LocalDate.of(2026, 2, 1), "政治处", "申诉"));
    }

    @Test
    void badDecisionsAreRejected() {
        assertThat(read(
                                "u9,SEAT,,2026-02-01,x,",
                                "u1,PRAISE,,2026-02-01,x,",
                                "u1,GRADE,,2026-02-01,x,",
                                "u1,GRADE,未定等次,2026-02-01,x,",
                                "u1,SEAT,,2026-02-01,,",
                                "u2,SEAT,,2026-02-01,x,",
                                "u2,SEAT,,2026-02-01,y,")
                        .rejects())
                .extracting(Reject::code)
                .containsExactly(
                        RejectCode.UNKNOWN_PERSON,
                        RejectCode.UNKNOWN_CODE,
                        RejectCode.MISSING_VALUE,
                        RejectCode.UNKNOWN_GRADE,
                        RejectCode.MISSING_VALUE,
                        RejectCode.CONFLICT,
                        RejectCode.CONFLICT);
    }

    @Test
    void theYearEndTellsThatItDoesNotReadThem() {
        SmallDelivery delivery = new SmallDelivery(folder).table("decisions.csv", HEADER, "u9,?,?,?,?,?");
        assertThat(delivery.read().notices())
                .containsExactly("File decisions.csv is not read: decisions are for a correction.");
        assertThat(RosterReader.readForCorrection(DeliveryFolder.open(folder), DefaultRules.POLICY, DefaultRules.YEAR)
                        .notices())
                .isEmpty();
    }

    private ReceivedDecisions read(String... rows) {
        Roster roster = new SmallDelivery(folder)
                .table("decisions.csv", HEADER, rows)
                .read()
                .roster();
        return DecisionReader.read(DeliveryFolder.open(folder), DefaultRules.POLICY, roster);
    }
}
