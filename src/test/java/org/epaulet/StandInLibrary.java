package org.epaulet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A shared library for Linux on x86-64 whose every function answers -1. The test server is linked with two libraries that a
 * bare machine lacks and that it does not use as it is started here (asynchronous I/O is off, there is no NUMA); these stand in
 * for them, so that the tests need nothing installed.
 *
 * @param name the file's name
 * @param functions what it exports, each with the version it is asked for by
 */
record StandInLibrary(String name, Map<String, String> functions) {

    private static final List<StandInLibrary> KNOWN = List.of(
            new StandInLibrary(
                    "libaio.so.1",
                    Map.of("io_setup", "LIBAIO_0.4", "io_getevents", "LIBAIO_0.4", "io_submit", "LIBAIO_0.1")),
            new StandInLibrary(
                    "libnuma.so.1",
                    Map.of(
                            "numa_available", "libnuma_1.1",
                            "numa_alloc_local", "libnuma_1.1",
                            "numa_free", "libnuma_1.1",
                            "set_mempolicy", "libnuma_1.1",
                            "mbind", "libnuma_1.1",
                            "numa_bitmask_free", "libnuma_1.2",
                            "numa_get_mems_allowed", "libnuma_1.2")));

    private static final int PAGE = 0x1000;
    private static final int CODE = 0x800;
    /** mov rax, -1; ret */
    private static final byte[] ANSWER_MINUS_ONE = {
        0x48, (byte) 0xC7, (byte) 0xC0, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xC3
    };

    /** Returns what can stand in for the library of that name. */
    static Optional<StandInLibrary> of(String name) {
        return KNOWN.stream().filter(library -> library.name.equals(name)).findFirst();
    }

    /** Writes it into the folder: headers, tables and code in a first page, what the loader changes in a second. */
    void write(Path folder) throws IOException {
        Texts texts = new Texts();
        List<String> symbols = functions.keySet().stream().sorted().toList();
        List<String> versions = functions.values().stream().distinct().sorted().toList();
        ByteBuffer file = ByteBuffer.allocate(PAGE + 13 * 16).order(ByteOrder.LITTLE_ENDIAN);
        Map<Integer, Integer> dynamic = new LinkedHashMap<>();
        file.position(64 + 4 * 56);
        dynamic.put(14, texts.place(name));
        dynamic.put(4, hash(file, symbols.size()));
        dynamic.put(6, symbols(file, symbols, texts));
        dynamic.put(11, 24);
        dynamic.put(0x6ffffff0, versionsOfSymbols(file, symbols, versions));
        dynamic.put(0x6ffffffc, versions(file, versions, texts));
        dynamic.put(0x6ffffffd, versions.size() + 1);
        byte[] names = texts.bytes();
        dynamic.put(5, file.position());
        dynamic.put(10, names.length);
        file.put(names);
        file.position(CODE).put(ANSWER_MINUS_ONE);
        file.position(PAGE);
        dynamic.forEach((tag, value) -> file.putLong(tag).putLong(value));
        headers(file.position(0));
        Files.write(folder.resolve(name), file.array());
    }

    private static void headers(ByteBuffer file) {
        file.put(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}).position(16);
        file.putShort((short) 3).putShort((short) 62).putInt(1);
        file.putLong(0).putLong(64).putLong(0);
        file.putInt(0).putShort((short) 64).putShort((short) 56).putShort((short) 4);
        file.putShort((short) 64).putShort((short) 0).putShort((short) 0);
        int dynamic = file.capacity() - PAGE;
        segment(file, 1, 5, 0, CODE + ANSWER_MINUS_ONE.length);
        segment(file, 1, 6, PAGE, dynamic);
        segment(file, 2, 6, PAGE, dynamic);
        segment(file, 0x6474e551, 6, 0, 0);
    }

    private static void segment(ByteBuffer file, int type, int rights, int at, int size) {
        file.putInt(type).putInt(rights).putLong(at).putLong(at).putLong(at);
        file.putLong(size).putLong(size).putLong(type == 1 ? PAGE : 8);
    }

    /** One bucket with all symbols in a chain. */
    private static int hash(ByteBuffer file, int symbols) {
        int at = file.position();
        file.putInt(1).putInt(symbols + 1).putInt(1).putInt(0);
        for (int symbol = 1; symbol <= symbols; symbol++) {
            file.putInt(symbol == symbols ? 0 : symbol + 1);
        }
        return at;
    }

    private static int symbols(ByteBuffer file, List<String> symbols, Texts texts) {
        int at = align(file);
        file.position(at + 24);
        for (String symbol : symbols) {
            file.putInt(texts.place(symbol)).put((byte) 0x12).put((byte) 0).putShort((short) 1);
            file.putLong(CODE).putLong(ANSWER_MINUS_ONE.length);
        }
        return at;
    }

    private int versionsOfSymbols(ByteBuffer file, List<String> symbols, List<String> versions) {
        int at = align(file);
        file.putShort((short) 0);
        symbols.forEach(symbol -> file.putShort((short) (2 + versions.indexOf(functions.get(symbol)))));
        return at;
    }

    private int versions(ByteBuffer file, List<String> versions, Texts texts) {
        int at = align(file);
        version(file, 1, name, 1, texts, versions.isEmpty());
        for (int number = 0; number < versions.size(); number++) {
            version(file, 0, versions.get(number), 2 + number, texts, number == versions.size() - 1);
        }
        return at;
    }

    private static void version(ByteBuffer file, int base, String version, int number, Texts texts, boolean last) {
        file.putShort((short) 1).putShort((short) base).putShort((short) number).putShort((short) 1);
        file.putInt(hash(version)).putInt(20).putInt(last ? 0 : 28);
        file.putInt(texts.place(version)).putInt(0);
    }

    private static int hash(String text) {
        int hash = 0;
        for (byte letter : text.getBytes(StandardCharsets.US_ASCII)) {
            hash = (hash << 4) + letter;
            int high = hash & 0xF0000000;
            hash = (hash ^ (high >>> 24)) & ~high;
        }
        return hash;
    }

    private static int align(ByteBuffer file) {
        return file.position((file.position() + 7) / 8 * 8).position();
    }

    /** The table of names. */
    private static final class Texts {

        private final StringBuilder texts = new StringBuilder("\0");

        int place(String text) {
            int at = texts.length();
            texts.append(text).append('\0');
            return at;
        }

        byte[] bytes() {
            return texts.toString().getBytes(StandardCharsets.US_ASCII);
        }
    }
}
