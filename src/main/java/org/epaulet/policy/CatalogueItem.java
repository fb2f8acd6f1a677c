package org.epaulet.policy;

import java.math.BigDecimal;

/**
 * An item of a point catalogue: naming it in a record gives these points.
 */
public record CatalogueItem(String code, Label label, BigDecimal points) {}
