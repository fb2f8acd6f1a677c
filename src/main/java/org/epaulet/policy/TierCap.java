package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * How many people some tiers may hold together (R13, step 4).
 *
 * @param name by which another cap may be taken as base
 * @param tiers whose holders count
 * @param percent of the base, rounded down
 * @param of null: people employed on the last day of the year; else the name of an earlier cap
 */
public record TierCap(
        String name,
        List<String> tiers,
        BigDecimal percent,
        @Optional String of) {}
