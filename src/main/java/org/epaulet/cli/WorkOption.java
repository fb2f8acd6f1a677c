package org.epaulet.cli;

import java.nio.file.Path;
import org.epaulet.job.comparison.WhatIf;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.Progress;
import picocli.CommandLine.Option;

/** The option that names the work folder. */
final class WorkOption {

    @Option(
            names = "--work",
            paramLabel = "DIR",
            defaultValue = "work",
            description =
                    "Embedded database and evidence (default: ${DEFAULT-VALUE}). Another database: EPAULET_DB_URL,"
                            + " EPAULET_DB_USER, EPAULET_DB_PASSWORD.")
    private Path work;

    WhatIf whatIf(Progress progress) {
        return new WhatIf(work, System.getenv(), progress);
    }

    /** Opens what runs have left; a folder that is not there holds nothing to tell about. */
    Engine open(String purpose) {
        return Engine.openExisting(work, System.getenv(), purpose);
    }

    /** Opens the work folder, and makes it if it is not there. */
    Engine begin(String purpose) {
        return Engine.open(work, System.getenv(), purpose);
    }
}
