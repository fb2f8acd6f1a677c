/**
 * How a sheet looks, and the writer that can stop and go on. Knows nothing of the rules.
 *
 * <p>A sheet's rows are written as sheet XML into a part file; its state is a string that a restart takes up. At the end the
 * part files are put into the frame that Apache POI builds.
 */
package org.epaulet.workbook;
