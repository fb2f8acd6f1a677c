package org.epaulet.roster;

/**
 * Where a unit belongs.
 *
 * @param bureau code of its bureau
 * @param kind its kind 单位类别; null: none
 */
public record Home(String bureau, String kind) {}
