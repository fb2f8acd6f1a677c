/**
 * The grades of a year: when each is reached, what lifts or limits them (R10, R11), and the quota, by whom and among whom its seats
 * are taken (R12).
 */
package org.epaulet.policy.grade;
