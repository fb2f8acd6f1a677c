/** What names content exactly, for every room, and the library that computes it. */
package org.epaulet.digest;
