package org.epaulet.roster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;

/**
 * Settles units from the bureaus downwards, so that what becomes of a unit is known before its children are looked at.
 */
final class UnitFamily {

    private final Reception reception;
    private final Map<String, List<Placed<Unit>>> open = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Integer> waiting = new HashMap<>();
    private final Set<String> accepted = new HashSet<>();
    private final Set<String> inRing = new HashSet<>();
    private final List<Placed<Unit>> counting = new ArrayList<>();

    private UnitFamily(List<Placed<Unit>> rows, Reception reception) {
        this.reception = reception;
        for (Placed<Unit> row : rows) {
            open.computeIfAbsent(row.value().code(), code -> new ArrayList<>(1)).add(row);
        }
        for (Placed<Unit> row : rows) {
            String parent = row.value().parent();
            if (open.containsKey(parent)) {
                children.computeIfAbsent(parent, code -> new ArrayList<>())
                        .add(row.value().code());
                waiting.merge(row.value().code(), 1, Integer::sum);
            }
        }
    }

    /** Returns the units that count; the others are rejected: parent unknown or rejected, ring, repeated. */
    static List<Placed<Unit>> settle(List<Placed<Unit>> rows, Reception reception) {
        UnitFamily family = new UnitFamily(rows, reception);
        family.settleDownwards();
        while (!family.open.isEmpty()) {
            family.breakRings();
            family.settleDownwards();
        }
        return family.counting;
    }

    private void settleDownwards() {
        Deque<String> ready = new ArrayDeque<>();
        open.keySet().stream()
                .filter(code -> waiting.getOrDefault(code, 0) == 0)
                .forEach(ready::add);
        while (!ready.isEmpty()) {
            String code = ready.remove();
            settle(open.remove(code));
            for (String child : children.getOrDefault(code, List.of())) {
                if (waiting.merge(child, -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
    }

    private void settle(List<Placed<Unit>> rows) {
        List<Placed<Unit>> left = new ArrayList<>();
        for (Placed<Unit> row : rows) {
            String parent = row.value().parent();
            if (parent == null || accepted.contains(parent)) {
                left.add(row);
            } else if (inRing.contains(parent)) {
                rejectRing(row);
            } else {
                reception.reject(row.atLink(
                        UnitRule.PARENT.name(),
                        RejectCode.UNKNOWN_UNIT,
                        new Expected("应为单位表中的单位，或留空", "expected a unit of the table units, or none")));
            }
        }
        for (Placed<Unit> row : Repeats.settle(left, Unit::code, reception, unit -> {})) {
            accepted.add(row.value().code());
            counting.add(row);
        }
    }

    /** Rejects the rows that close a ring: their parent's ancestors lead back to them. */
    private void breakRings() {
        List<Placed<Unit>> closing = new ArrayList<>();
        for (List<Placed<Unit>> rows : open.values()) {
            rows.stream().filter(this::leadsBack).forEach(closing::add);
        }
        for (Placed<Unit> row : closing) {
            String code = row.value().code();
            rejectRing(row);
            open.get(code).remove(row);
            children.get(row.value().parent()).remove(code);
            waiting.merge(code, -1, Integer::sum);
        }
    }

    private void rejectRing(Placed<Unit> row) {
        inRing.add(row.value().code());
        reception.reject(row.atLink(
                UnitRule.PARENT.name(),
                RejectCode.UNIT_CYCLE,
                new Expected("上级单位不得首尾相连成环", "expected a parent that does not lead back into a ring")));
    }

    private boolean leadsBack(Placed<Unit> row) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(String.valueOf(row.value().parent()));
        while (!ahead.isEmpty()) {
            String code = ahead.remove();
            if (code.equals(row.value().code())) {
                return true;
            }
            if (open.containsKey(code) && seen.add(code)) {
                open.get(code).stream()
                        .map(ancestor -> ancestor.value().parent())
                        .filter(parent -> parent != null && open.containsKey(parent))
                        .forEach(ahead::add);
            }
        }
        return false;
    }
}
