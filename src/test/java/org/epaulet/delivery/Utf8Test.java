package org.epaulet.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is valid UTF-8 is what the platform's decoder takes. */
class Utf8Test {

    private static int decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 8), false);
        return result.isError() ? -1 : in.position();
    }

    @Test
    void anyTwoBytesAndTheirFollowersAreJudgedAsTheDecoderJudgesThem() {
        int[] followers = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                for (int third : followers) {
                    for (int fourth : followers) {
                        byte[] bytes = {(byte) first, (byte) second, (byte) third, (byte) fourth};
                        assertThat(Utf8.valid(bytes, 0, 4))
                                .as("%x %x %x %x", first, second, third, fourth)
                                .isEqualTo(decoded(bytes));
                    }
                }
            }
        }
    }

    @Test
    void aTextThatIsCutAnywhereIsValidUpToItsLastWholeCharacter() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                int[] ranges = {0x7F, 0x7FF, 0xD7FF, 0x10FFFF};
                int code = random.nextInt(ranges[random.nextInt(4)]);
                text.appendCodePoint(code >= 0xD800 && code < 0xE000 ? 'x' : code);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            assertThat(Utf8.valid(cut, 0, cut.length)).isEqualTo(decoded(cut));
        }
    }
}
