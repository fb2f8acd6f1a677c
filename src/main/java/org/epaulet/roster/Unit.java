package org.epaulet.roster;

/**
 * A unit 单位 of the bureau.
 *
 * @param parent null: the unit is a bureau
 * @param pool comparison class 考核分组; null: its nearest ancestor's
 * @param leader leader in charge 分管领导; null: none
 */
public record Unit(String code, String name, String parent, String pool, String leader) {}
