package org.epaulet.policy;

/**
 * Early promotion 提前晋升.
 *
 * @param years how many fewer are needed
 */
public record EarlyStep(@At(Stage.GRADED) Condition when, int years) {}
