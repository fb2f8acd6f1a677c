package org.epaulet.evidence;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.epaulet.delivery.CellDate;
import org.epaulet.delivery.CellNumber;
import org.epaulet.delivery.CellText;
import org.epaulet.delivery.CellValue;
import org.epaulet.delivery.CellValue.Read;
import org.epaulet.delivery.CellValue.Refused;
import org.epaulet.delivery.CodeList;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Grouping;

/**
 * How each column of an evaluation is read, with its memory.
 */
final class EvaluationFields {

    private static final int MOST_REMEMBERED = 1 << 16;
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal MOST_REVISION = BigDecimal.valueOf(Long.MAX_VALUE);

    final FieldMemo revision;
    final FieldMemo person;
    final FieldMemo date;
    final FieldMemo component;
    final FieldMemo[] items;
    final FieldMemo[] raters;
    final FieldMemo score;
    private final Words words;
    private final EvaluationRules rules;
    private final Charset charset;

    EvaluationFields(EvaluationRules rules, Charset charset) {
        this.rules = rules;
        this.charset = charset;
        this.words = new Words(rules.cells().codes());
        this.revision = memo(this::revision);
        this.person = new FieldMemo(
                charset, Math.max(MOST_REMEMBERED, 2 * rules.people().ids().size()), this::person);
        this.date = memo(cell -> required(cell, CellDate.read(cell), LocalDate::toEpochDay));
        List<String> codes = rules.components().stream().map(Component::code).toList();
        this.component = memo(cell -> required(cell, rules.componentCodes().read(cell), codes::indexOf));
        this.score = memo(EvaluationFields::score);
        this.items = new FieldMemo[codes.size()];
        this.raters = new FieldMemo[codes.size()];
        makeTextMemos();
    }

    private FieldMemo memo(Function<String, FieldReading> reader) {
        return new FieldMemo(charset, MOST_REMEMBERED, reader);
    }

    private void makeTextMemos() {
        FieldMemo any = memo(cell -> FieldReading.of(words.number(CellText.value(cell))));
        for (int number = 0; number < items.length; number++) {
            Grouping grouping = rules.components().get(number).grouping();
            items[number] = grouping == Grouping.ITEM
                    ? groupMemo(rules.groupCodes(number), rules.groups(number))
                    : rules.wordCodes(number) != null ? wordMemo(number) : any;
            raters[number] =
                    grouping == Grouping.RATER ? groupMemo(rules.groupCodes(number), rules.groups(number)) : any;
        }
    }

    private FieldMemo wordMemo(int number) {
        List<String> codes =
                rules.words(number).stream().map(CatalogueItem::code).toList();
        return groupMemo(rules.wordCodes(number), codes);
    }

    private FieldMemo groupMemo(CodeList codes, List<String> groups) {
        return memo(cell -> {
            if (CellText.value(cell).isEmpty()) {
                return FieldReading.refused(RejectCode.MISSING_VALUE, Expected.A_VALUE);
            }
            CellValue<String> code = codes.read(cell);
            return code instanceof Refused<String> refused
                    ? FieldReading.refused(refused.code(), refused.expected())
                    : FieldReading.of(words.number(value(code)), groups.indexOf(value(code)));
        });
    }

    /** Forgets what is too much to remember; numbers of words given before are void then. */
    void beginBlock() {
        revision.forgetTooMany();
        person.forgetTooMany();
        date.forgetTooMany();
        component.forgetTooMany();
        score.forgetTooMany();
        // an item that is none of the policy's may be another one in every row
        Stream.of(items, raters).flatMap(Stream::of).forEach(FieldMemo::forgetTooMany);
        if (words.size() > MOST_REMEMBERED) {
            words.clear();
            makeTextMemos();
        }
    }

    /** Returns the text of an item or rater, in UTF-8. */
    byte[] text(long number) {
        return words.text((int) number);
    }

    private FieldReading revision(String cell) {
        if (CellText.value(cell).isEmpty()) {
            return FieldReading.of(1);
        }
        CellValue<BigDecimal> number = CellNumber.readWhole(cell);
        if (number instanceof Refused<BigDecimal> refused) {
            return FieldReading.refused(refused.code(), refused.expected());
        }
        if (value(number).compareTo(MOST_REVISION) > 0) {
            return FieldReading.refused(
                    RejectCode.BAD_NUMBER,
                    new Expected("应为不大于 " + MOST_REVISION + " 的整数", "expected a whole number up to " + MOST_REVISION));
        }
        return value(number).signum() <= 0
                ? FieldReading.refused(
                        RejectCode.OUT_OF_RANGE, new Expected("版次应为 1 或以上", "expected a revision of 1 or more"))
                : FieldReading.of(value(number).longValueExact());
    }

    private FieldReading person(String cell) {
        String id = CellText.value(cell);
        if (id.isEmpty()) {
            return FieldReading.refused(RejectCode.MISSING_VALUE, Expected.A_VALUE);
        }
        Integer number = rules.people().number(id);
        return number == null
                ? FieldReading.refused(RejectCode.UNKNOWN_PERSON, Expected.A_PERSON)
                : FieldReading.of(number);
    }

    /** Reads hundredths; a number too large for any range is out of range whatever the component. */
    private static FieldReading score(String cell) {
        if (CellText.value(cell).isEmpty()) {
            return FieldReading.of(EvaluationBlock.WITHDRAWN);
        }
        CellValue<BigDecimal> number = CellNumber.read(cell);
        if (number instanceof Refused<BigDecimal> refused) {
            return FieldReading.refused(refused.code(), refused.expected());
        }
        BigDecimal hundredths = value(number).movePointRight(CellNumber.DECIMALS);
        return hundredths.abs().compareTo(MOST) > 0
                ? FieldReading.refused(
                        RejectCode.OUT_OF_RANGE, new Expected("分值位数过多", "expected a score of a few digits"))
                : FieldReading.of(hundredths.longValueExact());
    }

    private static <T> FieldReading required(String cell, CellValue<T> value, ToLongFunction<T> number) {
        if (CellText.value(cell).isEmpty()) {
            return FieldReading.refused(RejectCode.MISSING_VALUE, Expected.A_VALUE);
        }
        return value instanceof Refused<T> refused
                ? FieldReading.refused(refused.code(), refused.expected())
                : FieldReading.of(number.applyAsLong(value(value)));
    }

    private static <T> T value(CellValue<T> value) {
        return ((Read<T>) value).value();
    }
}
