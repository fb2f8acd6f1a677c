package org.epaulet.job.correction;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.store.CarryStore;
import org.epaulet.job.store.CarryStore.Pool;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.Units;
import org.epaulet.job.yearend.SettleBureau;
import org.epaulet.pay.ShareClaim;
import org.epaulet.pay.UnitRate;

/** The rates at which the units' pools were published (R17). */
final class UnitRates {

    private final Engine engine;
    private final RunContext context;
    private final long yearRun;
    private final Units units;
    private final CarryStore pools;
    private final Map<String, UnitRate> rates = new HashMap<>();
    private Map<Integer, Pool> published;

    UnitRates(Engine engine, RunContext context, long yearRun, Units units, CarryStore pools) {
        this.engine = engine;
        this.context = context;
        this.yearRun = yearRun;
        this.units = units;
        this.pools = pools;
    }

    /** Returns the unit's rate; one without a pool pays nothing. */
    UnitRate of(String unit) {
        return rates.computeIfAbsent(unit, this::rate);
    }

    private UnitRate rate(String unit) {
        if (published == null) {
            published = pools.pools();
        }
        Pool pool = published.get(units.number(unit));
        if (pool == null) {
            return new UnitRate(0, BigDecimal.ZERO);
        }
        return pool.rate(pool.weight().signum() == 0 ? feedingDays(unit) : 0);
    }

    /** The days of all who did not leave, as they were published. */
    private long feedingDays(String unit) {
        RosterStore roster = new RosterStore(engine.jdbc());
        Units then = roster.units(yearRun);
        PeopleStores people = new PeopleStores(engine.jdbc(), yearRun, context.policy(), roster, () -> then);
        RunContext year = RunContext.of(
                new RunStore(engine.jdbc()).find(yearRun).orElseThrow(),
                yearRun,
                context.out(),
                engine.folder(yearRun));
        return new SettleBureau(year, then, people)
                .settled(then.bureau(then.number(unit))).claims().stream()
                        .filter(claim -> claim.unit().equals(unit) && claim.feeds())
                        .mapToLong(ShareClaim::days)
                        .sum();
    }
}
