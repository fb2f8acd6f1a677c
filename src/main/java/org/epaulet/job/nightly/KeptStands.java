package org.epaulet.job.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.files.Folders;
import org.epaulet.job.publication.Seals;
import org.epaulet.job.standing.KeptStand;
import org.epaulet.job.store.RecordFile;
import org.epaulet.job.store.RunStore.Run;

/** Where everybody stood, kept by a night in its own folder for the nights that come after it. */
public final class KeptStands {

    private static final RecordFile<KeptStand> FILE = new RecordFile<>(KeptStand.class);

    private KeptStands() {}

    /** Keeps it; the file appears whole. */
    static void keep(Path work, List<KeptStand> stands) {
        Path part = work.resolve(Seals.STANDING + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, Folders.secretFileAttributes(part));
            FILE.write(part, stands);
            Folders.force(part);
            Files.move(
                    part,
                    work.resolve(Seals.STANDING),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw Folders.unusable(work, failure);
        }
    }

    /** Returns whether it is still kept where everybody stood on a night. */
    static boolean kept(Engine engine, Run night) {
        return Files.isRegularFile(file(engine, night));
    }

    /** Returns whether that is kept in a way that this software reads. */
    static boolean readable(Engine engine, Run night) {
        try {
            return kept(engine, night) && FILE.readable(file(engine, night));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Returns where everybody stood on a night, by id; nobody, if that is no longer kept.
     *
     * @throws org.epaulet.job.store.OtherLayoutException if other software kept it
     */
    public static Map<String, KeptStand> of(Engine engine, Run night) {
        Map<String, KeptStand> byId = new HashMap<>();
        try {
            if (kept(engine, night)) {
                FILE.read(file(engine, night)).forEach(kept -> byId.put(kept.id(), kept));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return byId;
    }

    private static Path file(Engine engine, Run night) {
        return engine.folder(night.number()).resolve(Seals.STANDING);
    }
}
