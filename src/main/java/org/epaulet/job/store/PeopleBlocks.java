package org.epaulet.job.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a run holds of one kind about each person, by number: a thousand people to a row of the database. A row a person costs
 * more than all the rules together.
 *
 * <p>What this process wrote it need not read again: the keys of the rows, which are asked from the database, tell whether
 * that was committed.
 *
 * @param <T> what is held about a person
 */
public final class PeopleBlocks<T extends Record> {

    private static final int PEOPLE = 1_000;

    /** How many blocks are unpacked side by side: no more of them is in memory twice. */
    private static final int AT_ONCE = 16;

    /** Which rows belong together, replaced together, and the number of the first person in a row. */
    private record Key(int group, int block) {}

    private final JdbcTemplate jdbc;
    private final long run;
    private final PeopleKind kind;
    private final Map<Key, SortedMap<Integer, T>> written = new ConcurrentHashMap<>();
    private SortedMap<Integer, T> all;

    /** Takes the database, the run and the kind, which is of that type. */
    public PeopleBlocks(JdbcTemplate jdbc, long run, PeopleKind kind, Class<T> type) {
        if (kind.type() != type) {
            throw new IllegalArgumentException(kind + " holds " + kind.type() + ", not " + type);
        }
        this.jdbc = jdbc;
        this.run = run;
        this.kind = kind;
    }

    /** Writes the people of a group, in place of all that stood there. */
    public void replace(int group, SortedMap<Integer, T> people) {
        replace(group, 0, Integer.MAX_VALUE, people);
    }

    /** Writes the people of a group from one number to another, the last not included, in place of what stood there. */
    public void replace(int group, int from, int to, SortedMap<Integer, T> people) {
        jdbc.update(
                "DELETE FROM " + kind.table()
                        + " WHERE run_id = ? AND kind = ? AND group_no = ? AND block_no >= ? AND block_no < ?",
                run,
                kind.name(),
                group,
                from,
                to);
        List<SortedMap<Integer, T>> parts = parts(people);
        List<byte[]> packed = parts.parallelStream().map(kind::packed).toList();
        Rows rows = new Rows(jdbc, kind.table() + " (run_id, kind, group_no, block_no, people, content)", 6);
        for (int part = 0; part < parts.size(); part++) {
            SortedMap<Integer, T> block = parts.get(part);
            rows.add(run, kind.name(), group, block.firstKey(), block.size(), packed.get(part));
            written.put(new Key(group, block.firstKey()), block);
        }
        rows.flush();
    }

    private static <T> List<SortedMap<Integer, T>> parts(SortedMap<Integer, T> people) {
        List<SortedMap<Integer, T>> parts = new ArrayList<>();
        for (Map.Entry<Integer, T> person : people.entrySet()) {
            if (parts.isEmpty() || parts.get(parts.size() - 1).size() == PEOPLE) {
                parts.add(new TreeMap<>());
            }
            parts.get(parts.size() - 1).put(person.getKey(), person.getValue());
        }
        return parts;
    }

    /** Returns everybody by number; only once all that there will be is written, and nobody stands in two groups. */
    public synchronized SortedMap<Integer, T> all() {
        if (all == null) {
            SortedMap<Integer, T> found = new TreeMap<>();
            each(found::put);
            all = Collections.unmodifiableSortedMap(found);
        }
        return all;
    }

    /** Shows everybody by group and number; only once all that there will be is written. */
    synchronized void each(BiConsumer<Integer, T> seen) {
        List<Key> keys = jdbc.query(
                "SELECT group_no, block_no FROM " + kind.table()
                        + " WHERE run_id = ? AND kind = ? ORDER BY group_no, block_no",
                (row, number) -> new Key(row.getInt(1), row.getInt(2)),
                run,
                kind.name());
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<Supplier<SortedMap<Integer, T>>> some =
                    keys.subList(from, Math.min(keys.size(), from + AT_ONCE)).stream()
                            .map(this::fetched)
                            .toList();
            some.parallelStream().map(Supplier::get).toList().forEach(block -> block.forEach(seen));
        }
        written.clear();
    }

    /** Fetches a block in the caller's transaction, and unpacks it where it is asked for. */
    private Supplier<SortedMap<Integer, T>> fetched(Key key) {
        SortedMap<Integer, T> block = written.remove(key);
        if (block != null) {
            return () -> block;
        }
        byte[] content = content(key);
        return () -> entries(content);
    }

    /** Returns those of the people who are there. */
    static <T> SortedMap<Integer, T> chosen(SortedMap<Integer, T> all, Set<Integer> people) {
        SortedMap<Integer, T> chosen = new TreeMap<>();
        people.forEach(number -> {
            T found = all.get(number);
            if (found != null) {
                chosen.put(number, found);
            }
        });
        return chosen;
    }

    private byte[] content(Key key) {
        return jdbc.queryForObject(
                "SELECT content FROM " + kind.table()
                        + " WHERE run_id = ? AND kind = ? AND group_no = ? AND block_no = ?",
                byte[].class,
                run,
                kind.name(),
                key.group(),
                key.block());
    }

    @SuppressWarnings("unchecked")
    private SortedMap<Integer, T> entries(byte[] content) {
        SortedMap<Integer, T> people = new TreeMap<>();
        kind.entries(content).forEach((number, value) -> people.put(number, (T) value));
        return people;
    }

    /** Returns how many people the rows hold, as the database counts them. */
    public int count() {
        return jdbc.queryForObject(
                "SELECT COALESCE(SUM(people), 0) FROM " + kind.table() + " WHERE run_id = ? AND kind = ?",
                Integer.class,
                run,
                kind.name());
    }
}
