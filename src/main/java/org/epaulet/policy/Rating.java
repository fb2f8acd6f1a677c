package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * Scores given by people or tests (定性, 领导评鉴, 民主评议, 年度测试), R6.
 *
 * @param by the column that groups the scores
 * @param groups the groups with their weights
 * @param trim null: nothing is trimmed
 * @param minGroup a group with fewer scores is dropped
 * @param minTotal with fewer scores in the groups that remain, the component is missing
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
        int minTotal)
        implements Component {

    public Rating {
        groups = List.copyOf(groups);
    }

    @Override
    public Grouping grouping() {
        return by;
    }
}
