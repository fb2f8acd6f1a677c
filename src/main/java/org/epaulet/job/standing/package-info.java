/** Where everybody stands on one day of a year, computed in memory: courses, changes since another day, and what HR has to act on. */
package org.epaulet.job.standing;
