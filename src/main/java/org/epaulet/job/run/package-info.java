/** The life of a run, the same for every job: it begins, goes on where it stopped, ends with a sentence, or is found done already. */
package org.epaulet.job.run;
