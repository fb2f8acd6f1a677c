package org.epaulet.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How files looked at one moment, without their being read: who writes into one meanwhile, or puts another in its place, is noticed by the
 * size, the time of change, or the file's number on its disk.
 */
public final class FileStamps {

    /** Of no files. */
    public static final FileStamps NONE = of(List.of());

    private final Map<DeliveryFile, Stamp> stamps = new LinkedHashMap<>();

    private record Stamp(long size, FileTime changed, Object key) {

        /** Returns null if there is no such file. */
        static Stamp of(DeliveryFile file) {
            try {
                BasicFileAttributes found = Files.readAttributes(file.path(), BasicFileAttributes.class);
                return new Stamp(found.size(), found.lastModifiedTime(), found.fileKey());
            } catch (IOException notThere) {
                return null;
            }
        }
    }

    private FileStamps() {}

    /** Looks at files now. */
    public static FileStamps of(List<DeliveryFile> files) {
        FileStamps now = new FileStamps();
        files.forEach(file -> now.stamps.put(file, Stamp.of(file)));
        return now;
    }

    /** Returns the names of those that look otherwise by now, in order. */
    public List<String> changed() {
        return stamps.entrySet().stream()
                .filter(file -> !Objects.equals(file.getValue(), Stamp.of(file.getKey())))
                .map(file -> file.getKey().name())
                .sorted(CodePoints.ORDER)
                .toList();
    }
}
