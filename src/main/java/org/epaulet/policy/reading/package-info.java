/**
 * How a policy file becomes a policy: parameters put in, records and conditions read, and every section checked for what does not
 * make sense. Everything that is wrong is told at once, with line, key and what was probably meant; the JSON schema tells editors the
 * same keys.
 */
package org.epaulet.policy.reading;
