package org.epaulet.job.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the next night needs to know of where somebody stood.
 *
 * @param figures as text, in the order of {@link StandFigure}; null where there is none
 */
public record KeptStand(String id, String name, String unitName, List<String> figures, Fingerprint print) {

    /** Returns what is kept of a standing. */
    public static KeptStand of(Stand stand) {
        return new KeptStand(
                stand.result().id(),
                stand.result().name(),
                stand.result().unitName(),
                Stream.of(StandFigure.values())
                        .map(figure -> figure.of(stand))
                        .collect(ArrayList::new, List::add, List::addAll),
                stand.print());
    }

    /** Returns the figure. */
    String figure(StandFigure figure) {
        return figures.get(figure.ordinal());
    }

    /** Shows the id alone: a person's record never reaches a log. */
    @Override
    public String toString() {
        return "KeptStand[" + id + "]";
    }
}
