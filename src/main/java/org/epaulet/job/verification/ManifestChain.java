package org.epaulet.job.verification;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.epaulet.audit.Manifest;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.Jobs;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.year.YearVersions;

/** The chain that manifests form: each holds the digest of the one before. */
final class ManifestChain {

    private final YearVersions versions;
    private final RunStore runs;

    ManifestChain(Engine engine) {
        this.versions = new YearVersions(engine);
        this.runs = new RunStore(engine.jdbc());
    }

    /**
     * Returns where the chain is broken, a sentence each: the manifest before must be one that this database's runs or a folder beside
     * this one know, back to the first.
     *
     * @param manifest the folder's; null: it cannot be read
     */
    List<String> findings(Path folder, Run run, Manifest manifest) throws IOException {
        List<String> findings = new ArrayList<>();
        String kept = versions.before(run).map(Run::manifestDigest).orElse(null);
        if (manifest != null && !Objects.equals(manifest.previous(), kept)) {
            findings.add(Publication.MANIFEST + " does not follow the manifest published before it: `previous` is "
                    + manifest.previous() + ", expected " + kept + ".");
        }
        replaced(folder, run, findings);
        restsOn(folder, run, findings);
        return findings;
    }

    /** What was published in the same place before, and moved aside. */
    private void replaced(Path folder, Run run, List<String> findings) throws IOException {
        TreeSet<String> known = new TreeSet<>();
        Stream.of(run.job(), JobDefinition.YEAR_END)
                .flatMap(job -> runs.publishedRuns(job, run.year()).stream())
                .forEach(other -> known.add(other.manifestDigest()));
        for (Path neighbour : neighbours(folder, Jobs.of(run.job()).place(run).name())) {
            Manifest other = Verification.manifest(neighbour, new ArrayList<>());
            if (other == null || !known.contains(FileDigest.sha256(neighbour))) {
                findings.add(foreign(neighbour));
            } else if (other.previous() != null && !known.contains(other.previous())) {
                findings.add(named(neighbour) + " follows a manifest that no run published.");
            }
        }
    }

    /** What the correction corrects, where it stands beside it. */
    private void restsOn(Path folder, Run run, List<String> findings) {
        Path parent = Verification.place(folder).getParent();
        for (Run version : versions.under(run)) {
            String name = Jobs.of(version.job()).place(version).name();
            Path manifest = (parent == null ? Path.of(name) : parent.resolve(name)).resolve(Publication.MANIFEST);
            if (Files.isRegularFile(manifest) && !FileDigest.sha256(manifest).equals(version.manifestDigest())) {
                findings.add(foreign(manifest));
            }
        }
    }

    private static String foreign(Path manifest) {
        return named(manifest) + ", a link of the chain, is not one that a run published.";
    }

    private static String named(Path manifest) {
        return manifest.getParent().getFileName() + "/" + Publication.MANIFEST;
    }

    private static List<Path> neighbours(Path folder, String name) throws IOException {
        List<Path> neighbours = new ArrayList<>();
        Path parent = Verification.place(folder).getParent();
        if (parent == null) {
            return neighbours;
        }
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(parent, name + ".before-run-*")) {
            for (Path each : beside) {
                Path manifest = each.resolve(Publication.MANIFEST);
                if (!each.equals(Verification.place(folder)) && Files.exists(manifest)) {
                    neighbours.add(manifest);
                }
            }
        }
        neighbours.sort(Comparator.comparing(Path::toString, CodePoints.ORDER));
        return neighbours;
    }
}
