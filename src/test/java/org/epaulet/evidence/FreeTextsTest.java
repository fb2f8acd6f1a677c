package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The texts of a block: once it is filled anew, a number may stand for another text. */
class FreeTextsTest {

    private final FreeTexts texts = new FreeTexts();

    @Test
    void havePlacesInTheOrderInWhichTheyComeHoweverManyThereAre() {
        for (int number = 999; number >= 0; number -= 3) {
            assertThat(texts.add(999 - number, number, bytes("text " + number))).isEqualTo((999 - number) / 3);
        }
        assertThat(texts.place(999)).isZero();
        assertThat(texts.place(0)).isEqualTo(333);
        assertThat(texts.place(1)).isEqualTo(-1);
        assertThat(texts.place(5_000)).isEqualTo(-1);
    }

    @Test
    void areToldByTheRowsThatSayThemFirst() {
        texts.add(3, 9, bytes("nine"));
        texts.add(5, 7, bytes("seven"));
        texts.add(6, 8, bytes("eight"));
        assertThat(texts.firstSaid(0, 3)).isNull();
        assertThat(texts.firstSaid(3, 3)).isDeepEqualTo(new byte[][] {bytes("nine"), null, bytes("seven")});
        assertThat(texts.firstSaid(4, 4)).isDeepEqualTo(new byte[][] {null, bytes("seven"), bytes("eight"), null});
        assertThat(texts.firstSaid(7, 9)).isNull();
    }

    @Test
    void areForgottenWhenTheBlockIsFilledAnew() {
        texts.add(0, 7, bytes("before"));
        texts.clear();
        assertThat(texts.isEmpty()).isTrue();
        assertThat(texts.place(7)).isEqualTo(-1);
        assertThat(texts.firstSaid(0, 2)).isNull();
        texts.add(1, 7, bytes("now"));
        assertThat(texts.isEmpty()).isFalse();
        assertThat(texts.firstSaid(0, 2)).isDeepEqualTo(new byte[][] {null, bytes("now")});
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
