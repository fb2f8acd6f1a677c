package org.epaulet.policy.component;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * Scores given by people or tests (定性, 领导评鉴, 民主评议, 年度测试), R6.
 *
 * @param by the column that groups the scores
 * @param groups the groups with their weights
 * @param trim null: nothing is trimmed
 * @param minGroup a group with fewer scores is dropped
 * @param minTotal with fewer scores in the groups that remain, the component is missing
 * @param words for scores, which the column item then names; empty: records write the score
 * @param outOf the full marks; null: 100
 * @param weights other weights for some people
 */
public record Rating(
        String code,
        Label label,
        BigDecimal weight,
        Range valid,
        Grouping by,
        List<ScoreGroup> groups,
        @Optional Trim trim,
        int minGroup,
        int minTotal,
        @Optional List<CatalogueItem> words,
        @Optional BigDecimal outOf,
        @Optional List<ClassWeight> weights)
        implements Component {

    public Rating {
        groups = List.copyOf(groups);
        words = words == null ? List.of() : List.copyOf(words);
        weights = weights == null ? List.of() : List.copyOf(weights);
    }

    /** A rating of written scores, out of 100. */
    public Rating(
            String code,
            Label label,
            BigDecimal weight,
            Range valid,
            Grouping by,
            List<ScoreGroup> groups,
            Trim trim,
            int minGroup,
            int minTotal) {
        this(code, label, weight, valid, by, groups, trim, minGroup, minTotal, null, null, null);
    }

    @Override
    public Grouping grouping() {
        return by;
    }
}
