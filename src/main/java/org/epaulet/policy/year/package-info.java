/**
 * The assessment year 考核年度 by the policy's calendar: when it begins and closes, and the periods into which it is cut.
 */
package org.epaulet.policy.year;
