/**
 * The jobs of Epaulet on Spring Batch, which no other package knows. Here stand the jobs that there are and what can be done with a run
 * whatever its job, going on with it and taking away what is left of it; the rooms below each have one purpose.
 */
package org.epaulet.job;
