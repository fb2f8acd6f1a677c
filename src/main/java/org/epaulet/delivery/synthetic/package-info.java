/**
 * Deliveries that are made up, of any size, the same for the same seed: to try things out and to measure.
 */
package org.epaulet.delivery.synthetic;
