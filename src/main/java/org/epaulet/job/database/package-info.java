/**
 * The database, embedded or on a server: its address and password, the check that it is what we need, its tables, and what to say when
 * it refuses us or is gone.
 */
package org.epaulet.job.database;
