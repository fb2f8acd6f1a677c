/** What is on record of a year: how far it has come, who took it there, and the versions of its figures (R17). */
package org.epaulet.job.year;
