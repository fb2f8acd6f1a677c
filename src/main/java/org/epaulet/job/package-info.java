/**
 * Jobs on Spring Batch, and the only package that knows it: steps and partitions that restart where they stopped, the lock on a
 * year, the reconciliation of totals, and publication by one rename.
 */
package org.epaulet.job;
