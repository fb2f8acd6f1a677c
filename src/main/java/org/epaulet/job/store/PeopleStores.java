package org.epaulet.job.store;

import java.util.function.Supplier;
import org.epaulet.policy.Policy;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a run holds about its people, each kind opened once: what one step wrote, the next has at hand. */
public final class PeopleStores {

    private final Supplier<MemberStore> members;
    private final AssessmentStore assessments;
    private final StandingStore standings;
    private final SettlementStore settlements;
    private final PayStore pay;

    /** Takes the database, the run with its policy, its roster, and its units once they are there. */
    public PeopleStores(JdbcTemplate jdbc, long run, Policy policy, RosterStore roster, Supplier<Units> units) {
        this.members = Once.of(() -> new MemberStore(jdbc, roster, run, units.get(), policy));
        this.assessments = new AssessmentStore(jdbc, run, policy);
        this.standings = new StandingStore(jdbc, run);
        this.settlements = new SettlementStore(jdbc, run);
        this.pay = new PayStore(jdbc, run);
    }

    /** Returns the people as they were received. */
    public MemberStore members() {
        return members.get();
    }

    /** Returns what the year comes to for them before the quota. */
    public AssessmentStore assessments() {
        return assessments;
    }

    /** Returns where they stand. */
    public StandingStore standings() {
        return standings;
    }

    /** Returns what they get of the units' pools. */
    public SettlementStore settlements() {
        return settlements;
    }

    /** Returns what they are paid. */
    public PayStore pay() {
        return pay;
    }
}
