package org.epaulet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureLineTest {

    @ParameterizedTest
    @CsvSource({
        // a wide column in the middle: none stands in a narrow one beside another
        "30 68 14 12 12 8 8, 0 1 2",
        "12 12 12 12 12 12, 0 2 4",
        "10 10 10, 0 1 2",
        "5 5 5 40 5 5, 0 2 4",
        "60 20, 0 1",
    })
    void eachHasTheMostRoomThatThereIs(String widths, String places) {
        assertThat(SignatureLine.columns(layout(widths)))
                .containsExactlyElementsOf(
                        Stream.of(places.split(" ")).map(Integer::valueOf).toList());
    }

    private static SheetLayout layout(String widths) {
        List<SheetColumn> columns = Arrays.stream(widths.split(" "))
                .map(width -> new SheetColumn("", Integer.parseInt(width), Look.TEXT, Total.NONE))
                .toList();
        return new SheetLayout("", "", "", null, 0, List.of(new Block(null, columns, false)), List.of(), Samples.WORDS);
    }
}
