/**
 * What things of a policy are called, in Chinese and in English, and the choice between the two.
 */
package org.epaulet.policy.label;
