/**
 * The evaluation records, which are nearly all of the data: read in blocks into a columnar archive that is kept as evidence,
 * resolved by revision (R3), and summed up for each person.
 */
package org.epaulet.evidence;
