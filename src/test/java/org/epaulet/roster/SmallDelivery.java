package org.epaulet.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.delivery.DeliveryFolder;

/** A delivery of a bureau B1 with the units B1-A and B1-B and the people u1 (B1-A) and u2 (B1-B), to add rows to. */
final class SmallDelivery {

    private final Path folder;

    SmallDelivery(Path folder) {
        this.folder = folder;
        units("B1,分局,,,", "B1-A,一队,B1,,", "B1-B,二队,B1,,");
        people("u1,甲,B1-A,2015-01-01,,OPEN,COLLEGE", "u2,乙,B1-B,2015-01-01,,OPEN,COLLEGE");
        file("evaluations.csv", "record,person,date,component,score");
    }

    SmallDelivery units(String... rows) {
        return table("units.csv", "unit,name,parent,pool,leader", rows);
    }

    /** Writes the roster with the columns that most tests need. */
    SmallDelivery people(String... rows) {
        return table("people.csv", "person,name,unit,joined,left,contract,education,series", seriesOf(rows));
    }

    SmallDelivery events(String... rows) {
        return table("events.csv", "event,person,date,kind,until,note", rows);
    }

    SmallDelivery absences(String... rows) {
        return table("absences.csv", "person,from,to,kind", rows);
    }

    SmallDelivery transfers(String... rows) {
        return table("transfers.csv", "person,date,from,to", rows);
    }

    SmallDelivery history(String... rows) {
        return table("history.csv", "person,year,grade", rows);
    }

    SmallDelivery budget(String... rows) {
        return table("budget.csv", "unit,amount", rows);
    }

    SmallDelivery table(String name, String header, String... rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(List.of(rows));
        return file(name, lines.toArray(String[]::new));
    }

    SmallDelivery file(String name, String... lines) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Received read() {
        return RosterReader.read(DeliveryFolder.open(folder), DefaultRules.POLICY, DefaultRules.YEAR);
    }

    /** Returns the rejects as "line CODE column value". */
    List<String> rejects() {
        return read().rejects().stream()
                .map(reject -> "%d %s %s %s"
                        .formatted(reject.line(), reject.code(), reject.column(), reject.value())
                        .strip())
                .toList();
    }

    private static String[] seriesOf(String... rows) {
        String[] all = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            all[i] = rows[i] + ",FIELD";
        }
        return all;
    }
}
