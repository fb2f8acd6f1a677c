/** Who comes out otherwise in one run than in another, or under a draft of a policy, and which inputs made the difference. */
package org.epaulet.job.comparison;
