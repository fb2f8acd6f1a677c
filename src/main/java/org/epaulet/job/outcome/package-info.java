/** What whoever gave a command is told: how far the work has come, how it ended, and in one sentence what stopped it. */
package org.epaulet.job.outcome;
