package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.component.Trim;

/**
 * Scores what people or tests rate, in weighted groups (R6, 德能勤绩廉, 领导评鉴, 民主评议, 年度测试).
 */
final class RatingScoring implements ComponentScoring {

    private final Rating rating;
    private final List<ScoreGroup> groups;

    RatingScoring(Rating rating) {
        this.rating = rating;
        this.groups = rating.groups();
    }

    @Override
    public ComponentScore score(String unit, Service service, List<Tally> tallies) {
        Tally[] byGroup = byGroup(tallies);
        List<GroupScore> shown = new ArrayList<>(groups.size());
        WeightedMean mean = new WeightedMean();
        long remaining = 0;
        for (int place = 0; place < byGroup.length; place++) {
            ScoreGroup group = groups.get(place);
            Tally tally = byGroup[place];
            long count = tally == null ? 0 : tally.count();
            if (count == 0 || count < rating.minGroup()) {
                shown.add(new GroupScore(group.code(), group.weight(), count, 0, null, true));
                continue;
            }
            int trimmed = trimmedAtEachEnd(count);
            BigDecimal sum = Hundredths.points(sumWithoutExtremes(tally, trimmed));
            long left = count - 2L * trimmed;
            mean.add(group.weight(), sum, left);
            remaining += count;
            BigDecimal own = sum.divide(BigDecimal.valueOf(left), DECIMALS, RoundingMode.HALF_UP);
            shown.add(new GroupScore(group.code(), group.weight(), count, trimmed, own, false));
        }
        words(tallies, shown);
        boolean missing = remaining < rating.minTotal() || mean.isEmpty();
        return new ComponentScore(
                rating.code(), rating.weight(), missing ? null : mean.rounded(DECIMALS), List.of(), shown);
    }

    /** How often each word was named, where the single scores are there to tell. */
    private void words(List<Tally> tallies, List<GroupScore> shown) {
        for (CatalogueItem word : rating.words()) {
            int score = word.points().movePointRight(2).intValueExact();
            long named = tallies.stream()
                    .flatMap(tally -> tally.scores().stream())
                    .filter(each -> each == score)
                    .count();
            if (named > 0) {
                shown.add(new GroupScore(word.code(), null, named, 0, null, true));
            }
        }
    }

    private Tally[] byGroup(List<Tally> tallies) {
        Tally[] byGroup = new Tally[groups.size()];
        for (Tally tally : tallies) {
            int place = placeOf(tally.group());
            if (byGroup[place] != null) {
                throw new IllegalArgumentException(
                        "Group %s of component %s is tallied twice.".formatted(tally.group(), rating.code()));
            }
            byGroup[place] = tally;
        }
        return byGroup;
    }

    private int placeOf(String group) {
        for (int place = 0; place < groups.size(); place++) {
            if (groups.get(place).code().equals(group)) {
                return place;
            }
        }
        throw new IllegalArgumentException("Component %s has no group %s.".formatted(rating.code(), group));
    }

    private int trimmedAtEachEnd(long count) {
        Trim trim = rating.trim();
        if (trim == null || count < trim.from()) {
            return 0;
        }
        int share = trim.percent()
                .multiply(BigDecimal.valueOf(count))
                .movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        return Math.max(trim.atLeast(), share);
    }

    private long sumWithoutExtremes(Tally tally, int trimmed) {
        if (trimmed == 0) {
            return tally.sum();
        }
        List<Integer> scores = tally.scores();
        if (scores.size() != tally.count()) {
            throw new IllegalArgumentException("Group %s of component %s is trimmed, but %d of its %d scores are there."
                    .formatted(tally.group(), rating.code(), scores.size(), tally.count()));
        }
        long sum = tally.sum();
        for (int place = 0; place < trimmed; place++) {
            sum -= scores.get(place);
            sum -= scores.get(scores.size() - 1 - place);
        }
        return sum;
    }
}
