/**
 * Units, people, absences, events, transfers and history of the year as immutable records, and the checks across rows that
 * decide which rows count: duplicates, conflicts, broken chains of transfers, rings of units.
 */
package org.epaulet.roster;
