/**
 * What a correction makes of the people it touches (R17): who is touched, and what follows for grade, tier, pay and contract.
 */
package org.epaulet.job.correction;
