package org.epaulet.job.run;

import java.nio.file.Path;
import java.time.LocalDate;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.job.definition.JobFiles;
import org.epaulet.job.inputs.EarlyScan;
import org.epaulet.report.Language;

/**
 * What a run is asked to do, whatever its job.
 *
 * @param asOf the last day that counts; null: the year's
 * @param data the delivery
 * @param out what the command names as such
 * @param language of the outputs
 * @param scan of the delivery's files, under way
 */
public record Asked(int year, LocalDate asOf, Path data, Path out, Language language, JobFiles files, EarlyScan scan) {

    /**
     * Begins to read the delivery's files through, beside the opening of the stores.
     *
     * @throws org.epaulet.delivery.DeliveryException when the delivery is not there or lacks a table
     */
    public static Asked of(int year, LocalDate asOf, Path data, Path out, Language language, JobFiles files) {
        DeliveryFolder delivery = files.definition().delivery(data);
        return new Asked(
                year, asOf, data, out, language, files, asOf == null ? EarlyScan.of(delivery) : again(delivery));
    }

    private static EarlyScan again(DeliveryFolder delivery) {
        EarlyScan scan = EarlyScan.again(delivery);
        LoadedAhead.begin(delivery);
        return scan;
    }
}
