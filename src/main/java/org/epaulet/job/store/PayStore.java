package org.epaulet.job.store;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;
import org.springframework.jdbc.core.JdbcTemplate;

/** What each person is paid and what their contract makes them a candidate for (R14, R15). */
public final class PayStore {

    private final PeopleBlocks<Paid> blocks;

    /** Takes the database and the run. */
    public PayStore(JdbcTemplate jdbc, long run) {
        this.blocks = new PeopleBlocks<>(jdbc, run, PeopleKind.PAY, Paid.class);
    }

    /**
     * What one person is paid.
     *
     * @param contract null: the contract makes the person no candidate
     */
    public record Paid(PayLine line, List<HonourPaid> honours, ContractCandidate contract) {

        public Paid {
            honours = List.copyOf(honours);
        }
    }

    /** Writes the people from one number to another, in place of what stood there. */
    public void write(int from, int to, SortedMap<Integer, Paid> people) {
        blocks.replace(0, from, to, people);
    }

    /** Returns everybody who is in the year, by number. */
    public SortedMap<Integer, Paid> all() {
        return blocks.all();
    }

    /** Shows everybody who is in the year, a few people held at once. */
    void each(Consumer<Paid> seen) {
        blocks.each((number, paid) -> seen.accept(paid));
    }
}
