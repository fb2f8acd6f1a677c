package org.epaulet.job.receipt;

import java.nio.charset.Charset;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.FileSection;
import org.epaulet.delivery.Header;
import org.epaulet.job.store.IntakeStore.Input;

/**
 * A part of a file of evaluations that is read by itself.
 *
 * @param number within the file
 * @param bytes where it begins and ends; of a workbook the whole
 */
public record EvaluationSection(
        Input input, DeliveryFile file, Header header, Charset charset, int number, FileSection bytes) {

    /** Returns how many bytes of the file it is. */
    long size() {
        return file.format() == DeliveryFile.Format.XLSX
                ? input.bytes()
                : bytes.end() - bytes.from().offset();
    }
}
