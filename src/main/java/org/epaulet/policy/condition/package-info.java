/**
 * Conditions and expressions over the figures of a person's year: the figures and functions that they may name, their grammar and
 * types, what they name, and what can be seen of them without a person. They know the codes of a policy as a list, and no policy.
 */
package org.epaulet.policy.condition;
