/** The year-end job and its steps: people assessed, bureaus graded and settled, people paid, totals reconciled (R4 to R15). */
package org.epaulet.job.yearend;
