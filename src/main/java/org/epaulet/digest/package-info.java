/** What names content exactly, for every room. */
package org.epaulet.digest;
