/**
 * What makes a published year checkable by somebody else: its manifest, and the explanation of every figure of a person.
 */
package org.epaulet.audit;
