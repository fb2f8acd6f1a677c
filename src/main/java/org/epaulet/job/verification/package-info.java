/** Whether a published folder is what its evidence gives: digests, signature, the chain of manifests, and everything computed once more. */
package org.epaulet.job.verification;
