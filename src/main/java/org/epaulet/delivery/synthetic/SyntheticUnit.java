package org.epaulet.delivery.synthetic;

/**
 * A unit of a synthetic delivery; empty texts where the column is blank.
 *
 * @param bureau index of the bureau it belongs to
 * @param staff how many people the roster puts into it
 */
record SyntheticUnit(String code, String name, String parent, String pool, String leader, int bureau, int staff) {}
