package org.epaulet.delivery.synthetic;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Appraisal;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Grouping;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.Period;

/**
 * Evaluation records that fit any policy, a twelfth of a person's year at a time: ledger entries all year, what is rated by period
 * in it, ratings and ballots at the end.
 */
final class PolicyScores {

    private static final int SLICES = 12;
    private static final int ID_WIDTH = 9;
    private static final int BALLOTS = 12;
    private static final int MOST_HUNDREDTHS = 10_000;
    private static final byte[] NOTHING = {};

    private final SyntheticPlan plan;
    private final Days days;
    private final Policy policy;
    private final AssessmentYear year;
    private final int ledgers;
    private final int others;
    private long records;

    PolicyScores(SyntheticPlan plan, Days days, Policy policy, AssessmentYear year) {
        this.plan = plan;
        this.days = days;
        this.policy = policy;
        this.year = year;
        this.ledgers = (int)
                policy.components().stream().filter(Ledger.class::isInstance).count();
        this.others = policy.components().stream().mapToInt(this::usual).sum();
    }

    /** Returns how many records a component other than a ledger has a year. */
    private int usual(Component component) {
        if (component instanceof Appraisal appraisal) {
            return appraisal.groups().size() * year.periods(appraisal.period()).size();
        }
        if (component instanceof Rating rating) {
            return rating.groups().size() * each(rating);
        }
        return component instanceof Vote ? BALLOTS : 0;
    }

    private static int each(Rating rating) {
        int needed = Math.max(
                rating.minGroup(),
                (rating.minTotal() + rating.groups().size() - 1)
                        / rating.groups().size());
        return rating.trim() == null ? needed : Math.max(needed, rating.trim().from());
    }

    /** Writes what the person's records of a twelfth of the year are, none outside the employment. */
    void slice(CsvBytes csv, SyntheticPerson person, int slice) throws IOException {
        int first = person.from(days.slice(slice));
        int last = person.to(days.slice(slice + 1) - 1);
        if (first > last) {
            return;
        }
        Draw draw = Draw.of(plan.seed(), person.number(), Aspect.LEDGER.ordinal() + slice);
        for (Component component : policy.components()) {
            if (component instanceof Ledger ledger) {
                ledger(csv, person, ledger, first, last, slice, draw);
            } else if (component instanceof Appraisal appraisal) {
                appraisal(csv, person, appraisal, first, last, draw);
            } else if (slice == SLICES - 1) {
                atTheEnd(csv, person, component, first, last, draw);
            }
        }
    }

    private void ledger(CsvBytes csv, SyntheticPerson person, Ledger ledger, int first, int last, int slice, Draw draw)
            throws IOException {
        int whole = days.slice(slice + 1) - days.slice(slice);
        int ofYear = Math.max(SLICES, (plan.recordsPerPerson() - others) / ledgers);
        int entries = (ofYear * (slice + 1) / SLICES - ofYear * slice / SLICES) * (last - first + 1) / whole;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < entries; i++) {
            byte[] day = days.bytes(first + (last - first + 1) * i / entries);
            boolean cost = sum.signum() > 0 || sum.signum() == 0 && draw.below(100) > person.care();
            if (ledger.catalogue().isEmpty()) {
                int points = draw.happens(700) ? 0 : (cost ? -50 : 50) * draw.between(1, 4);
                int valid = within(ledger.valid(), points);
                sum = sum.add(BigDecimal.valueOf(valid, 2));
                row(csv, person, day, ledger, NOTHING, NOTHING, valid);
            } else {
                CatalogueItem item = item(ledger.catalogue(), cost, draw);
                int written = within(ledger.valid(), cost ? -100 : 100);
                sum = sum.add(item.points(1, BigDecimal.valueOf(written, 2)));
                row(csv, person, day, ledger, bytes(item.code()), NOTHING, written);
            }
        }
    }

    private static CatalogueItem item(List<CatalogueItem> items, boolean cost, Draw draw) {
        List<CatalogueItem> fitting = new ArrayList<>();
        for (CatalogueItem item : items) {
            if (item.points(1, BigDecimal.ZERO).signum() < 0 == cost) {
                fitting.add(item);
            }
        }
        List<CatalogueItem> from = fitting.isEmpty() ? items : fitting;
        return from.get(draw.below(from.size()));
    }

    /** A period is rated on its last day in which the person is employed, if that lies in the slice. */
    private void appraisal(CsvBytes csv, SyntheticPerson person, Appraisal appraisal, int first, int last, Draw draw)
            throws IOException {
        for (Period period : year.periods(appraisal.period())) {
            int ends = person.to((int) period.to().toEpochDay());
            if (ends >= first && ends <= last && ends >= period.from().toEpochDay()) {
                for (ScoreGroup group : appraisal.groups()) {
                    given(csv, person, appraisal, group, days.bytes(ends), draw);
                }
            }
        }
    }

    private void atTheEnd(CsvBytes csv, SyntheticPerson person, Component component, int first, int last, Draw draw)
            throws IOException {
        byte[] day = days.bytes(draw.between(first, last));
        if (component instanceof Rating rating) {
            for (ScoreGroup group : rating.groups()) {
                for (int i = each(rating); i > 0; i--) {
                    given(csv, person, rating, group, day, draw);
                }
            }
        } else if (component instanceof Vote vote && vote.byVoters()) {
            for (ScoreGroup group : vote.groups()) {
                for (int i = 0; i < BALLOTS / vote.groups().size() + 1; i++) {
                    row(csv, person, day, vote, grade(person, draw), bytes(group.code()), within(vote.valid(), 0));
                }
            }
        } else if (component instanceof Vote vote) {
            for (int i = 0; i < BALLOTS; i++) {
                row(csv, person, day, vote, grade(person, draw), NOTHING, within(vote.valid(), 0));
            }
        }
    }

    /** Returns the grade that a ballot names. */
    private byte[] grade(SyntheticPerson person, Draw draw) {
        List<Grade> grades = policy.grades();
        int place = Math.min(grades.size() - 1, draw.below(100) < person.care() + 30 ? 0 : draw.between(1, 2));
        return bytes(grades.get(place).code());
    }

    private void given(
            CsvBytes csv, SyntheticPerson person, Component component, ScoreGroup group, byte[] day, Draw draw)
            throws IOException {
        boolean byItem = component.grouping() == Grouping.ITEM;
        List<CatalogueItem> words = component.words();
        byte[] word = words.isEmpty()
                ? NOTHING
                : bytes(words.get(Math.min(words.size() - 1, draw.below(100) < person.care() ? 0 : draw.below(2)))
                        .code());
        int share = draw.around(69 + person.care() / 4, 9);
        int score = within(component.valid(), share * MOST_HUNDREDTHS / 100);
        int scaled = component.valid().max() == null
                ? score
                : within(
                        component.valid(),
                        component
                                .valid()
                                .max()
                                .multiply(BigDecimal.valueOf(share))
                                .setScale(0, RoundingMode.HALF_UP)
                                .intValue());
        row(
                csv,
                person,
                day,
                component,
                byItem ? bytes(group.code()) : word,
                byItem ? NOTHING : bytes(group.code()),
                scaled);
    }

    /** Returns the hundredths brought into the range. */
    private static int within(Range valid, int hundredths) {
        return valid.clamp(BigDecimal.valueOf(hundredths, 2)).movePointRight(2).intValue();
    }

    private void row(
            CsvBytes csv, SyntheticPerson person, byte[] day, Component component, byte[] item, byte[] rater, int score)
            throws IOException {
        records++;
        csv.id('E', records, ID_WIDTH)
                .bytes(NOTHING)
                .id(Cast.LETTER, person.number(), Cast.WIDTH)
                .bytes(day)
                .bytes(bytes(component.code()))
                .bytes(item)
                .bytes(rater)
                .hundredths(score)
                .end();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
