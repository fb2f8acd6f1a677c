/** The standing of a year on one of its days: what a night computes in memory, keeps for the next night, and tells HR. */
package org.epaulet.job.nightly;
