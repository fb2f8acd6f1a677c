package org.epaulet.job.store;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.epaulet.roster.Member;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is held about people in blocks: as it was received, and as it was computed step by step. */
public enum PeopleKind {
    /** The roster's row with all rows that name the person. */
    MEMBER("roster_block", Member.class),
    ASSESSMENT("result_block", AssessmentStore.Kept.class),
    /** Assessments that depend on the whole bureau, in place of those there were. */
    RATED("result_block", AssessmentStore.Kept.class),
    STANDING("result_block", StandingStore.Standing.class),
    SHARES("result_block", SettlementStore.Shares.class),
    PAY("result_block", PayStore.Paid.class);

    private final String table;
    private final Class<? extends Record> type;
    private final Supplier<Shape> shape;

    PeopleKind(String table, Class<? extends Record> type) {
        this.table = table;
        this.type = type;
        this.shape = Once.of(() -> Shape.ofRecord(type));
    }

    String table() {
        return table;
    }

    Class<? extends Record> type() {
        return type;
    }

    /** Returns a block's content, which says this of people by number. */
    byte[] packed(SortedMap<Integer, ?> people) {
        Shape each = shape.get();
        BlockOutput out = new BlockOutput();
        out.number(each.mark());
        people.forEach((number, value) -> {
            out.number(number);
            each.write(out, value);
        });
        return out.packed();
    }

    /**
     * Returns what a block's content says, by person number.
     *
     * @throws OtherLayoutException if other software wrote it
     */
    SortedMap<Integer, Object> entries(byte[] content) {
        BlockInput in = new BlockInput(content);
        if (!reads(in)) {
            throw new OtherLayoutException("What a run holds of its people");
        }
        Shape each = shape.get();
        SortedMap<Integer, Object> people = new TreeMap<>();
        while (in.hasMore()) {
            int number = (int) in.number();
            people.put(number, each.read(in));
        }
        return people;
    }

    /** Returns whether this software wrote what the run holds of its people so far, or one that holds the same. */
    public static boolean readable(JdbcTemplate jdbc, long run) {
        return Arrays.stream(values())
                .allMatch(kind -> jdbc
                        .queryForList(
                                "SELECT content FROM " + kind.table
                                        + " WHERE run_id = ? AND kind = ? ORDER BY group_no, block_no LIMIT 1",
                                byte[].class,
                                run,
                                kind.name())
                        .stream()
                        .allMatch(content -> kind.reads(new BlockInput(content))));
    }

    private boolean reads(BlockInput begun) {
        return begun.number() == shape.get().mark();
    }
}
