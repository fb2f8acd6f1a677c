/**
 * The rule book as data: components, grades, ceilings, quota, tiers, pay, contracts and their conditions, read from YAML with
 * errors that name line, key and what was probably meant. It knows no other package; every rule takes its numbers from here.
 */
package org.epaulet.policy;
