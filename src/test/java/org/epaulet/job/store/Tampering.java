package org.epaulet.job.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;

/** Changes behind a run's back what its database says about one person. */
public final class Tampering {

    private Tampering() {}

    /** Replaces what the run holds about the person; a change to null takes it away. Returns how many rows were changed. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> int change(
            JdbcTemplate jdbc, long run, PeopleKind kind, int person, UnaryOperator<T> change) {
        List<Map<String, Object>> rows = jdbc.queryForList(
                "SELECT group_no, block_no, content FROM " + kind.table() + " WHERE run_id = ? AND kind = ?",
                run,
                kind.name());
        int changed = 0;
        for (Map<String, Object> row : rows) {
            SortedMap<Integer, Object> people = kind.entries((byte[]) row.get("content"));
            if (people.containsKey(person)) {
                Object becomes = change.apply((T) people.remove(person));
                if (becomes != null) {
                    people.put(person, becomes);
                }
                changed += jdbc.update(
                        "UPDATE " + kind.table()
                                + " SET people = ?, content = ? WHERE run_id = ? AND kind = ? AND group_no = ? AND block_no = ?",
                        people.size(),
                        kind.packed(people),
                        run,
                        kind.name(),
                        row.get("group_no"),
                        row.get("block_no"));
            }
        }
        return changed;
    }

    /** Makes everything that the run holds of people look as if software with other records had written it. */
    public static void layOutOtherwise(JdbcTemplate jdbc, long run) {
        BlockOutput block = new BlockOutput();
        block.number(1);
        for (String table : List.of("roster_block", "result_block")) {
            jdbc.update("UPDATE " + table + " SET content = ? WHERE run_id = ?", block.packed(), run);
        }
    }
}
