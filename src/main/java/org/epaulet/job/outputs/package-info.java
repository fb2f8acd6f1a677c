/** The files of a run as they are written: pieces side by side, some rows to a chunk, put together and read back for their totals. */
package org.epaulet.job.outputs;
