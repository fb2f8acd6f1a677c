/** What a run is told by: the job's definition and the policy, checked when it begins and kept with it. */
package org.epaulet.job.definition;
