package org.epaulet.delivery;

import java.nio.file.Path;

/**
 * A file of a delivery that holds rows of a table.
 *
 * @param path where it is
 * @param name its path in the delivery, with slashes: what rejects and manifests show
 */
public record DeliveryFile(Table table, Path path, String name, Format format) {

    /** What kind of file holds the rows. */
    public enum Format {
        CSV,
        XLSX
    }
}
