/** How every figure of one person came about, computed once more from what a run kept and held against what it published. */
package org.epaulet.job.explanation;
