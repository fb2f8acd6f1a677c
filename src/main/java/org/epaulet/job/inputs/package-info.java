/**
 * The files by which a run is known: each read through once for digest, charset and sections; evaluations that a database keeps are
 * extracted into one.
 */
package org.epaulet.job.inputs;
