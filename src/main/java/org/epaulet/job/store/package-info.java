/**
 * The database of a run, table by table: plain SQL that H2 and MySQL both understand; writing a chunk twice is the same as once.
 */
package org.epaulet.job.store;
