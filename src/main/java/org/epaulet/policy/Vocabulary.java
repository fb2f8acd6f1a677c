package org.epaulet.policy;

import java.util.List;

/**
 * The coded values that a roster may hold.
 *
 * @param series 类别
 * @param education 学历
 * @param protection 特殊保护
 * @param noGrade words of a history row that mean "no grade that year" (未定等次)
 */
public record Vocabulary(
        List<CodeWord> series, List<CodeWord> education, List<CodeWord> protection, List<CodeWord> noGrade) {}
