/**
 * Who moves a tier 层级 up or down in a bureau, and who has to wait for a vacancy (R13).
 */
package org.epaulet.tier;
