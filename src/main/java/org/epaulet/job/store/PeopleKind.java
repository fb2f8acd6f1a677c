package org.epaulet.job.store;

import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.roster.Member;

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

    PeopleKind(String table, Class<? extends Record> type) {
        this.table = table;
        this.type = type;
    }

    String table() {
        return table;
    }

    Class<? extends Record> type() {
        return type;
    }

    Shape shape() {
        return Shape.ofRecord(type);
    }

    /** Returns what a block's content says, by person number. */
    SortedMap<Integer, Object> entries(byte[] content) {
        Shape shape = shape();
        BlockInput in = new BlockInput(content);
        SortedMap<Integer, Object> people = new TreeMap<>();
        while (in.hasMore()) {
            int number = (int) in.number();
            people.put(number, shape.read(in));
        }
        return people;
    }
}
