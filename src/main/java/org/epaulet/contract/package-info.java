/**
 * Candidates for termination, expiry, rotation and recognition with ground and evidence (R15); never decisions.
 */
package org.epaulet.contract;
