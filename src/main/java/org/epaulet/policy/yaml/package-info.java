/**
 * YAML files as records: unknown keys, missing ones and values of a wrong kind are all told at once, with line and column. It
 * knows nothing of what a file is about.
 */
package org.epaulet.policy.yaml;
