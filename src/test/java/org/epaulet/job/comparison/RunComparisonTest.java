package org.epaulet.job.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.epaulet.audit.RunChanges;
import org.epaulet.job.yearend.PublishedYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who changed, in which figure, because of which input. */
class RunComparisonTest {

    @TempDir
    Path temporary;

    /** a4 at 39.90 gets 89.98, loses the seat's candidacy and the tier; a5 at 89.99 moves up in its place. */
    @Test
    void oneRecordChangesItsPersonAndWhoTakesTheRoom() throws IOException {
        try (PublishedYear first = PublishedYear.golden("g1-quota-tiers", temporary, null)) {
            Path delivery = PublishedYear.delivery("g1-quota-tiers", temporary.resolve("changed"));
            Path records = delivery.resolve("evaluations.csv");
            Files.writeString(records, Files.readString(records).replace("39.99", "39.90"));
            long second =
                    PublishedYear.run(first.engine, delivery, first.out, null).run();
            RunChanges changes = new RunComparison(first.engine).compare(first.run, second);
            assertThat(changes.inputs()).containsExactly("evaluations.csv has changed");
            assertThat(changes.people()).isEqualTo(12);
            assertThat(changes.changed())
                    .extracting(RunChanges.PersonChange::person)
                    .containsExactly("a4", "a5");
            RunChanges.PersonChange a4 = changes.changed().get(0);
            assertThat(a4.figures())
                    .contains(new RunChanges.FigureChange("total", "90.00", "89.98"))
                    .contains(new RunChanges.FigureChange("seat", "N", null))
                    .contains(new RunChanges.FigureChange("tier_action", "SELECT", "NO_VACANCY"));
            assertThat(a4.causes())
                    .containsExactly(
                            "record gone: E004 revision 1 QUALITY 2025-12-01 39.99 COUNTED",
                            "record new: E004 revision 1 QUALITY 2025-12-01 39.90 COUNTED");
            assertThat(changes.changed().get(1).causes())
                    .singleElement()
                    .satisfies(cause -> assertThat(cause).startsWith("no row of this person"));
            assertThat(new RunComparison(first.engine).compare(second, second).changed())
                    .isEmpty();
            assertThatThrownBy(() -> new RunComparison(first.engine).compare(1, 7))
                    .hasMessageContaining("no run 7");
        }
    }
}
