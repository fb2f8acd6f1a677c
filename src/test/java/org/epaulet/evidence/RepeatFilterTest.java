package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatFilterTest {

    private static EvaluationBlock block(List<String> ids) {
        EvaluationBlock block = new EvaluationBlock(ids.size());
        block.begin(0);
        for (String id : ids) {
            byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
            block.startRow(1);
            block.record(bytes, 0, bytes.length);
            block.accept(1);
        }
        return block;
    }

    /** Ids of all lengths, so that none begins where it would if they were alike. */
    private static List<String> ids(String head, int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> head + "x".repeat(number % 19) + number)
                .toList();
    }

    private static List<String> suspects(RepeatFilter filter) {
        return filter.suspects().stream().map(RecordIds.Id::text).toList();
    }

    @Test
    void idsThatWereNeverSeenAreNoSuspects() {
        RepeatFilter filter = new RepeatFilter(1, 0);
        filter.look("a", block(ids("A", 200)));
        filter.look("b", block(ids("B", 200)));
        // three bits of 2^28 an id: of 400 none comes by chance
        assertThat(suspects(filter)).isEmpty();
        assertThat(filter.knows(400)).isTrue();
    }

    @Test
    void everyIdThatComesAgainIsASuspectWhereverItStandsInItsBlock() {
        List<String> first = ids("A", 200);
        List<String> again = new ArrayList<>(ids("B", 200));
        for (int place : List.of(0, 63, 64, 65, 127, 128, 199)) {
            again.set(place, first.get(199 - place));
        }
        RepeatFilter filter = new RepeatFilter(1, 0);
        filter.look("a", block(first));
        filter.look("b", block(again));
        assertThat(suspects(filter))
                .containsExactly(
                        first.get(199),
                        first.get(136),
                        first.get(135),
                        first.get(134),
                        first.get(72),
                        first.get(71),
                        first.get(0));
    }

    /** Of a table that is not a power of two every word is used, and none outside. */
    @Test
    void aTableForManyPeopleFindsWhatComesAgain() {
        RepeatFilter filter = new RepeatFilter(150_001, Long.MAX_VALUE);
        filter.look("a", block(ids("A", 5_000)));
        assertThat(suspects(filter)).isEmpty();
        filter.look("b", block(ids("A", 5_000)));
        assertThat(suspects(filter)).isEqualTo(ids("A", 5_000));
    }

    @Test
    void anIdTwiceInABlockIsASuspectAlsoSideBySide() {
        List<String> ids = new ArrayList<>(ids("A", 70));
        ids.set(1, ids.get(0));
        ids.set(64, ids.get(63));
        RepeatFilter filter = new RepeatFilter(1, 0);
        filter.look("a", block(ids));
        assertThat(suspects(filter)).containsExactly(ids.get(0), ids.get(63));
    }

    @Test
    void aBlockShownAgainIsNotLookedAtAgain() {
        RepeatFilter filter = new RepeatFilter(1, 0);
        EvaluationBlock block = block(Collections.nCopies(1, "A1"));
        filter.look("a", block);
        filter.look("a", block);
        assertThat(suspects(filter)).isEmpty();
        assertThat(filter.knows(1)).isTrue();
    }

    @Test
    void aBlindOneKnowsNothing() {
        RepeatFilter filter = RepeatFilter.blind();
        filter.look("a", block(ids("A", 200)));
        filter.look("b", block(ids("A", 200)));
        assertThat(filter.knows(400)).isFalse();
        assertThat(RepeatFilter.blind().knows(0)).isFalse();
    }
}
