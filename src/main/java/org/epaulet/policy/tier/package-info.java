/**
 * The ladder of tiers 层级: its tiers and their wages, the steps between them, who enters, rises and falls, and the caps (R13).
 */
package org.epaulet.policy.tier;
