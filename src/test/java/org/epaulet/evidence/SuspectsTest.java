package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.epaulet.evidence.RecordIds.Id;
import org.junit.jupiter.api.Test;

class SuspectsTest {

    @Test
    void theyAreToldAsTheyWereFoundWhateverHeadsTheyShare() {
        List<Id> found = LongStream.range(0, 5_000)
                .mapToObj(number -> new Id(number % 3 == 0 ? "E0000" : "T-00" + number % 7, number))
                .toList();
        Suspects suspects = new Suspects(1 << 20);
        assertThat(suspects.addAll(found)).isTrue();
        assertThat(suspects.complete()).isTrue();
        assertThat(suspects).isEqualTo(found);
    }

    @Test
    void beyondTheirRoomNoneIsKnown() {
        // eight words a head, two an id: room for one head and six ids
        Suspects suspects = new Suspects(8 + 6 * 2);
        for (int number = 0; number < 6; number++) {
            assertThat(suspects.add(new Id("E0", number))).isTrue();
        }
        assertThat(suspects.complete()).isTrue();
        assertThat(suspects.add(new Id("E0", 6))).isFalse();
        assertThat(suspects.complete()).isFalse();
        assertThat(suspects).isEmpty();
        assertThat(suspects.add(new Id("E0", 7))).isFalse();
        assertThat(suspects).isEmpty();
    }

    @Test
    void idsThatShareNothingTakeMoreRoom() {
        Suspects suspects = new Suspects(2 * (8 + 2));
        suspects.add(new Id("9f3e-ab", -1));
        suspects.add(new Id("77c0-de", -1));
        assertThat(suspects.complete()).isTrue();
        suspects.add(new Id("0b12-fa", -1));
        assertThat(suspects.complete()).isFalse();
    }
}
