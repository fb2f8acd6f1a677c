/** Folders and files on the disk that only their owner may read, written through before anything relies on them. */
package org.epaulet.job.files;
