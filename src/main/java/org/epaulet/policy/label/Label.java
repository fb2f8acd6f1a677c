package org.epaulet.policy.label;

/**
 * What a thing is called, in Chinese (what a sheet shows) and in English.
 *
 * @param zh the Chinese term
 * @param en the English term
 */
public record Label(String zh, String en) {}
