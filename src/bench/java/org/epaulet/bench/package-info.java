/**
 * How fast Epaulet is, beside what people use instead (peers) and beside what the machine could do at best (floors).
 *
 * <p>{@code make bench} runs {@link org.epaulet.bench.Bench}; {@code make bench-jmh} the hot loops alone.
 */
package org.epaulet.bench;
