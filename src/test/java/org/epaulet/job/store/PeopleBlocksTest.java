package org.epaulet.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.epaulet.job.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is held about people, read by another process than the one that wrote it. */
class PeopleBlocksTest {

    /** More than are unpacked side by side, and no multiple of it. */
    private static final int BLOCKS = 37;

    @TempDir
    private Path folder;

    @Test
    void everybodyOfManyBlocksIsShownOnceAndInOrder() {
        String url = "jdbc:h2:file:" + folder.resolve("blocks") + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE"
                + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (HikariDataSource source = new Database(url, "sa", "").open()) {
            PeopleBlocks<SettlementStore.Shares> written = blocks(source);
            List<String> expected = new ArrayList<>();
            for (int group = 0; group < BLOCKS; group++) {
                TreeMap<Integer, SettlementStore.Shares> people = new TreeMap<>();
                for (int person = 0; person < 3; person++) {
                    people.put(10 * group + person, new SettlementStore.Shares(group, List.of()));
                    expected.add(10 * group + person + " of bureau " + group);
                }
                written.replace(group, people);
            }
            List<String> shown = new ArrayList<>();
            blocks(source).each((number, shares) -> shown.add(number + " of bureau " + shares.bureau()));
            assertThat(shown).isEqualTo(expected);
        }
    }

    private static PeopleBlocks<SettlementStore.Shares> blocks(HikariDataSource source) {
        return new PeopleBlocks<>(new JdbcTemplate(source), 1, PeopleKind.SHARES, SettlementStore.Shares.class);
    }
}
