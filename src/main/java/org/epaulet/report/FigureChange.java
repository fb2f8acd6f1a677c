package org.epaulet.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.label.Label;

/**
 * One figure of somebody whom a correction touches, in words.
 *
 * @param figure what it is called
 * @param before null: none
 * @param now null: none
 * @param difference null: it is no number
 */
record FigureChange(CorrectedRow row, String figure, String before, String now, String difference) {

    /** Lists the figures that differ; of somebody in whom nothing differs the grade and the gross. */
    static final class Listing {

        private final CorrectedRow row;
        private final Language language;
        private final List<FigureChange> changes = new ArrayList<>();

        private Listing(CorrectedRow row, Language language) {
            this.row = row;
            this.language = language;
        }

        static List<FigureChange> of(CorrectedRow row, Policy policy, Labels labels, Language language) {
            Listing list = new Listing(row, language);
            list.text("参加情况", "Status", person -> labels.own(person.status().name()), false);
            list.text("原因", "Reason", person -> labels.reason(person.reason()), false);
            for (int place = 0; place < policy.components().size(); place++) {
                int own = place;
                Component component = policy.components().get(place);
                list.decimal(component.label(), person -> person.score(own));
            }
            list.decimal(new Label("加减分", "Bonus"), PersonResult::bonus);
            list.decimal(new Label("总分", "Total"), PersonResult::total);
            list.text("最高限定", "Ceiling", person -> labels.grade(person.ceiling()), false);
            list.text("考核等次", "Grade", person -> labels.grade(person.grade()), true);
            list.text(
                    labels.seat().zh(),
                    labels.seat().en(),
                    person -> person.seat() == null
                            ? null
                            : labels.own(person.seat().name()),
                    false);
            list.text("层级", "Tier", person -> labels.tier(person.tier().after()), false);
            list.text("考核档次", "Band", person -> labels.band(person.pay().band()), false);
            list.money("绩效工资", "Performance paid", PayLine::performancePaid, false);
            list.money("绩效预留", "Performance reserved", PayLine::performanceReserved, false);
            list.money("年终奖", "Year-end award", PayLine::yearEndAward, false);
            list.money(labels.heating().zh(), labels.heating().en(), PayLine::heating, false);
            list.money("表彰奖金", "Honour awards", PayLine::honourAward, false);
            list.money("应发合计", "Gross", PayLine::gross, true);
            list.money("其中免税", "Tax exempt", PayLine::taxExempt, false);
            list.money("外部发放奖金", "Awards by others", PayLine::awardsByOthers, false);
            list.money("月层级工资", "Monthly tier wage", PayLine::tierWageNew, false);
            list.text(
                    "解除建议",
                    "Termination",
                    person -> person.contract() == null
                            ? null
                            : labels.own(person.contract().termination()),
                    false);
            list.text(
                    "到期建议",
                    "Expiry",
                    person -> person.contract() == null
                            ? null
                            : labels.own(person.contract().expiry()),
                    false);
            return list.changes;
        }

        private void text(String zh, String en, Function<PersonResult, String> value, boolean always) {
            add(language.of(zh, en), of(row.before(), value), of(row.now(), value), null, always);
        }

        private void decimal(Label label, Function<PersonResult, BigDecimal> value) {
            BigDecimal before = of(row.before(), value);
            BigDecimal now = of(row.now(), value);
            boolean same = before == null ? now == null : now != null && before.compareTo(now) == 0;
            if (!same) {
                String difference = before == null || now == null ? null : signed(now.subtract(before));
                add(language.of(label), plain(before), plain(now), difference, true);
            }
        }

        private void money(String zh, String en, ToLongFunction<PayLine> value, boolean always) {
            long before = CorrectionColumns.fen(row.before(), value);
            long now = CorrectionColumns.fen(row.now(), value);
            if (always || before != now) {
                String difference = signed(BigDecimal.valueOf(now - before, 2));
                changes.add(new FigureChange(row, language.of(zh, en), yuan(before), yuan(now), difference));
            }
        }

        private void add(String figure, String before, String now, String difference, boolean always) {
            if (always || !Objects.equals(before, now)) {
                changes.add(new FigureChange(row, figure, before, now, difference));
            }
        }

        private static <T> T of(PersonResult person, Function<PersonResult, T> value) {
            return person == null ? null : value.apply(person);
        }

        private static String plain(BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }

        private static String yuan(long fen) {
            return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
        }

        private static String signed(BigDecimal number) {
            String digits = number.scale() == 2 ? String.format(Locale.ROOT, "%,.2f", number) : number.toPlainString();
            return number.signum() > 0 ? "+" + digits : digits;
        }
    }
}
