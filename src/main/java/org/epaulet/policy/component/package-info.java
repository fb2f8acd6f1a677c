/**
 * What a total is made of: the components of the year's score, one record for each way of scoring (R5 to R8), with their catalogues,
 * groups, grades of a period and limits.
 */
package org.epaulet.policy.component;
