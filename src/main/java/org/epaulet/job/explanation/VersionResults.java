package org.epaulet.job.explanation;

import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.report.PersonResult;

/** What a version of a year published about one person. */
final class VersionResults {

    private final Engine engine;

    /** Takes the opened work folder. */
    VersionResults(Engine engine) {
        this.engine = engine;
    }

    /** Returns what that run published about the person with that number; null: not in the year. */
    PersonResult of(Run version, int number) {
        YearStores stores =
                YearStores.of(engine, RunContext.of(version, version.number(), null, engine.folder(version.number())));
        return new ResultModel(engine.jdbc(), version.number(), stores.units(), stores.people(), () -> null)
                .known(number)
                .orElse(null);
    }
}
