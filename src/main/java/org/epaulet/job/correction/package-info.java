/** The correction of a locked year (R17): who is touched, what follows for grade, tier, pay and contract, and the version it makes. */
package org.epaulet.job.correction;
