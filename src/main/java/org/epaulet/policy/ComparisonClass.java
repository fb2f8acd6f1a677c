package org.epaulet.policy;

/**
 * People who are compared only among themselves (考核类别), by series, by tier, by whatever is known.
 */
public record ComparisonClass(
        String code, Label label, @At(Stage.RATED) Condition when) {}
