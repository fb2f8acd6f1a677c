package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The figures of one person's year, as a test sets them; all others are missing.
 */
public final class SomeYear implements Figures {

    private final Map<Figure, Object> values = new EnumMap<>(Figure.class);
    private final Map<String, Integer> events = new HashMap<>();
    private final Map<String, Integer> inForce = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, BigDecimal> scores = new HashMap<>();
    private final Map<String, BigDecimal> measures = new HashMap<>();

    SomeYear with(Figure figure, Object value) {
        values.put(figure, value);
        return this;
    }

    public SomeYear number(Figure figure, String value) {
        return with(figure, new BigDecimal(value));
    }

    SomeYear events(String kind, int count) {
        events.put(kind, count);
        return this;
    }

    SomeYear inForce(String kind, int count) {
        inForce.put(kind, count);
        return this;
    }

    SomeYear count(Counted counted, String code, int count) {
        counts.put(counted + code, count);
        return this;
    }

    SomeYear score(String component, String score) {
        scores.put(component, new BigDecimal(score));
        return this;
    }

    @Override
    public Object value(Figure figure) {
        return values.get(figure);
    }

    @Override
    public int events(Set<String> kinds) {
        return kinds.stream().mapToInt(kind -> events.getOrDefault(kind, 0)).sum();
    }

    @Override
    public int inForce(Set<String> kinds) {
        return kinds.stream().mapToInt(kind -> inForce.getOrDefault(kind, 0)).sum();
    }

    @Override
    public int count(Counted counted, Set<String> codes) {
        return codes.stream()
                .mapToInt(code -> counts.getOrDefault(counted + code, 0))
                .sum();
    }

    @Override
    public BigDecimal score(String component) {
        return scores.get(component);
    }

    SomeYear measure(Measured measured, String component, String number) {
        measures.put(measured + component, new BigDecimal(number));
        return this;
    }

    @Override
    public BigDecimal measure(Measured measured, String component) {
        return measures.get(measured + component);
    }

    @Override
    public BigDecimal period(String component, int number) {
        return measures.get(number + component);
    }

    @Override
    public BigDecimal group(String component, String group) {
        return measures.get(component + group);
    }

    @Override
    public BigDecimal placeIn(ComparedWithin circle) {
        return measures.get("rank_in" + circle);
    }

    @Override
    public BigDecimal rankedIn(ComparedWithin circle) {
        return measures.get("ranked_in" + circle);
    }

    @Override
    public int monthsServed(int leastDays) {
        return counts.getOrDefault("months_served" + leastDays, 0);
    }

    @Override
    public long votes(String component, Set<String> grades) {
        return grades.stream()
                .mapToLong(grade -> counts.getOrDefault(component + grade, 0))
                .sum();
    }
}
