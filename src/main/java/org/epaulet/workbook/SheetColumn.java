package org.epaulet.workbook;

/**
 * A column of a block.
 *
 * @param width in characters
 */
public record SheetColumn(String heading, int width, Look look, Total total) {

    Look totalLook() {
        return total == Total.COUNT ? Look.COUNT : look;
    }
}
