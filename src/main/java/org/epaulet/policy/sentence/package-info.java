/**
 * A policy told in words, English or Chinese: its sections line by line, a condition or expression alone, what its codes are called,
 * and what two policies say otherwise. It says what the records hold and decides nothing.
 */
package org.epaulet.policy.sentence;
