/**
 * Pay of the year in fen: bands, the split of each unit's pool, awards, subsidy and tier wages (R14).
 */
package org.epaulet.pay;
