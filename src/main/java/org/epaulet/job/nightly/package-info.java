/** The nightly job: it takes over what the last night made of unchanged records, tells where everybody stands, and keeps it for the next. */
package org.epaulet.job.nightly;
