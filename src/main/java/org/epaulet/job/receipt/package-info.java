/**
 * Receiving a delivery: its tables, its evaluations read into the archive by sections, what an earlier run's archive spares, and the limit
 * on rejects.
 */
package org.epaulet.job.receipt;
