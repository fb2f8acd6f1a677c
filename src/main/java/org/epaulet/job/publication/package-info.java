/** The folder that a run publishes: where it is, what its manifest says, how it appears as a whole, and the seals on what it rests on. */
package org.epaulet.job.publication;
