package org.epaulet.job.nightly;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Writes where everybody stands. */
    public static void write(Path file, List<KeptStand> stands) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            out.writeInt(stands.size());
            for (KeptStand kept : stands) {
                write(out, kept.id());
                write(out, kept.name());
                write(out, kept.unitName());
                for (String figure : kept.figures()) {
                    write(out, figure == null ? "" : figure);
                }
                out.writeLong(kept.print().records());
                out.writeLong(kept.print().rows());
                out.writeLong(kept.print().person());
            }
        }
    }

    /** Returns where everybody stood, by id. */
    public static Map<String, KeptStand> read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            int people = in.readInt();
            Map<String, KeptStand> stands = new HashMap<>(2 * people);
            Map<String, String> once = new HashMap<>();
            for (int number = 0; number < people; number++) {
                String id = readText(in);
                String name = readText(in);
                String unitName = once.computeIfAbsent(readText(in), same -> same);
                List<String> figures = new ArrayList<>(StandFigure.values().length);
                for (int figure = 0; figure < StandFigure.values().length; figure++) {
                    String text = readText(in);
                    figures.add(text.isEmpty() ? null : once.computeIfAbsent(text, same -> same));
                }
                stands.put(
                        id,
                        new KeptStand(
                                id,
                                name,
                                unitName,
                                figures,
                                new Fingerprint(in.readLong(), in.readLong(), in.readLong())));
            }
            return stands;
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
