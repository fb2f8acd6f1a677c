package org.epaulet.job.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.Table;
import org.epaulet.evidence.Archive;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;

/** Tells the rows that were accepted one by one and do not count beside the others: DUPLICATE and CONFLICT (R3). */
final class RevisionRejects {

    private static final int REJECTS_AT_ONCE = 10_000;

    private final Archive archive;
    private final EvidenceBase base;
    private final IntakeStore intake;

    /** Takes the archive with its records resolved, and those to which they came. */
    RevisionRejects(Archive archive, EvidenceBase base, IntakeStore intake) {
        this.archive = archive;
        this.base = base;
        this.intake = intake;
    }

    /** Writes them, and what they change in the counts of the files; returns how many there are. */
    long tell(List<Input> evaluations) {
        Set<String> known = known();
        Map<String, Long> rejected = new TreeMap<>();
        List<Reject> waiting = new ArrayList<>();
        Map<String, Long> ignored = new TreeMap<>();
        archive.rejects(archived -> {
            if (!base.holds(archived.file())) {
                Reject reject = base.delivered(archived);
                if (known.contains(place(reject.file(), reject.line()))) {
                    ignored.merge(reject.file(), 1L, Long::sum);
                    return;
                }
                rejected.merge(reject.file(), 1L, Long::sum);
                waiting.add(reject);
            }
            if (waiting.size() == REJECTS_AT_ONCE) {
                intake.addRejects(waiting);
                waiting.clear();
            }
        });
        intake.addRejects(waiting);
        Map<String, Integer> numbers = new HashMap<>();
        evaluations.forEach(input -> numbers.put(input.name(), input.number()));
        numbers.forEach((file, number) -> {
            long turnedAway = rejected.getOrDefault(file, 0L);
            long knownBefore = ignored.getOrDefault(file, 0L);
            if (turnedAway + knownBefore > 0) {
                intake.replaceCount(
                        number,
                        IntakeStore.AFTERWARDS,
                        new FileCount(Table.EVALUATIONS, file, 0, -turnedAway - knownBefore, turnedAway, knownBefore));
            }
        });
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns where the delivery says again what the records before it say. */
    private Set<String> known() {
        Set<String> places = new HashSet<>();
        if (base.folder() != null) {
            archive.known(base.files().size(), (file, line) -> places.add(place(base.delivered(file), line)));
        }
        return places;
    }

    private static String place(String file, long line) {
        return line + " " + file;
    }
}
