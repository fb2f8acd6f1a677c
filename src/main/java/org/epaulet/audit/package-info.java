/**
 * What makes a published year checkable by somebody else, above all its manifest.
 */
package org.epaulet.audit;
