/**
 * Contracts: who is listed for termination, expiry, an open-ended contract, rotation and recognition, on what ground and evidence
 * (R15).
 */
package org.epaulet.policy.contract;
