package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The texts of a block: once it is filled anew, a number may stand for another text. */
class FreeTextsTest {

    private final FreeTexts texts = new FreeTexts();

    @Test
    void areFoundByNumberHoweverManyThereAre() {
        for (int number = 999; number >= 0; number -= 3) {
            texts.add(number, bytes("text " + number));
        }
        assertThat(texts.text(999)).isEqualTo(bytes("text 999"));
        assertThat(texts.text(0)).isEqualTo(bytes("text 0"));
        assertThat(texts.text(1)).isNull();
        assertThat(texts.text(5_000)).isNull();
    }

    @Test
    void areForgottenWhenTheBlockIsFilledAnew() {
        texts.add(7, bytes("before"));
        texts.clear();
        assertThat(texts.isEmpty()).isTrue();
        assertThat(texts.text(7)).isNull();
        texts.add(7, bytes("now"));
        assertThat(texts.isEmpty()).isFalse();
        assertThat(texts.text(7)).isEqualTo(bytes("now"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
