package org.epaulet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A year that is published and locked, and a decision that came behind it. */
final class LockedYear {

    private static final Path DELIVERY = Path.of("src/test/resources/golden/g1-quota-tiers/delivery");

    private final Path folder;

    LockedYear(Path folder) throws IOException {
        this.folder = folder;
        Path policy = Files.writeString(
                folder.resolve("policy.yaml"),
                Files.readString(Path.of("jobs/policies/default.yaml"))
                        .replace("objection_days: 5", "objection_days: 0")
                        .replace("separate: [PREPARE, APPROVE, PAY]", "separate: []"));
        Said.yearEnd(DELIVERY, folder, "--policy", policy).done();
        year("post");
        year("lock");
    }

    private void year(String act) {
        Said.by("year", act, "--year", 2025, "--by", "王制", "--work", folder.resolve("work"))
                .done();
    }

    /** Gives one person a seat. */
    Said correct() throws IOException {
        Path decided = Files.createDirectory(folder.resolve("decided"));
        Files.writeString(
                decided.resolve("decisions.csv"), "person,kind,grade,date,by,note\na2,SEAT,,2026-02-02,委员会,\n");
        return Said.by(
                "run",
                "correction",
                "--year",
                2025,
                "--data",
                decided,
                "--out",
                folder.resolve("out"),
                "--work",
                folder.resolve("work"));
    }
}
