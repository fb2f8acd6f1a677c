/**
 * The command line: commands and options, progress, and how each end of a command is told and becomes an exit status.
 */
package org.epaulet.cli;
