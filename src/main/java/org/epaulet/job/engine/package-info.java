/**
 * What a job runs on: the opened work folder, the lock on a year, and Spring Batch, on which steps and their partitions go on where they
 * stopped.
 */
package org.epaulet.job.engine;
