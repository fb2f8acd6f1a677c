/**
 * What a year is worth in money: bands of performance pay, the split of a unit's pool, awards, subsidies and deductions, and who pays
 * them (R14).
 */
package org.epaulet.policy.pay;
