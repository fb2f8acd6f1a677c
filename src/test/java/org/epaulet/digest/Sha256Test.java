package org.epaulet.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Digests are those of everybody's SHA-256, whoever computes them here. */
class Sha256Test {

    /** From the standard, FIPS 180-2. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aTextHasTheDigestOfTheStandard() {
        assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
    }

    @Test
    void bytesGivenInPartsAndCopiedOnTheWayHaveTheDigestOfJava()
            throws NoSuchAlgorithmException, CloneNotSupportedException {
        byte[] bytes = new byte[1_000_003];
        new Random(2025).nextBytes(bytes);
        MessageDigest ours = Sha256.begun();
        ours.update(bytes, 0, 777_777);
        MessageDigest copy = (MessageDigest) ours.clone();
        ours.update(bytes, 777_777, bytes.length - 777_777);
        MessageDigest java = MessageDigest.getInstance("SHA-256");
        assertThat(ours.digest()).isEqualTo(java.digest(bytes));
        java.update(bytes, 0, 777_777);
        assertThat(copy.digest()).isEqualTo(java.digest());
    }

    @Test
    void aDigestThatWasToldBeginsAnew() {
        MessageDigest digest = Sha256.begun();
        digest.update("something else".getBytes(StandardCharsets.UTF_8));
        Sha256.hex(digest);
        digest.update("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(Sha256.hex(digest)).isEqualTo(OF_ABC);
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = {"amd64", "aarch64"})
    void theLibraryComputesThemWhereThereIsOne() {
        assertThat(Sha256.begun().getProvider().getName()).isEqualTo("Conscrypt");
    }
}
