package org.epaulet.job;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.epaulet.audit.Manifest;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.CorrectionStore;

/** The versions of a year's figures: its own, and what each correction made of them (R17). */
final class YearVersions {

    private final Engine engine;
    private final RunStore runs;

    YearVersions(Engine engine) {
        this.engine = engine;
        this.runs = new RunStore(engine.jdbc());
    }

    /** Returns the run whose manifest this one's follows: a correction follows the version on which it rests. */
    Optional<Run> before(Run run) {
        return run.job().equals(JobDefinition.CORRECTION)
                ? new CorrectionStore(engine.jdbc(), run.number()).basis().flatMap(basis -> runs.find(basis.baseRun()))
                : runs.publishedBefore(run);
    }

    /** Returns the versions of the year on which a correction rests, the year's own first; none for another run. */
    List<Run> under(Run run) {
        LinkedList<Run> versions = new LinkedList<>();
        Run version = run;
        while (version.job().equals(JobDefinition.CORRECTION)) {
            version = before(version).orElseThrow();
            versions.addFirst(version);
        }
        return versions;
    }
}
