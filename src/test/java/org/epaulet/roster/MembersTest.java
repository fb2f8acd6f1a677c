package org.epaulet.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersTest {

    @TempDir
    Path folder;

    @Test
    void everyPersonComesWithTheirRowsInTheOrderOfTime() {
        Roster roster = new SmallDelivery(folder)
                .events("V1,u2,2025-05-01,MERIT,,", "V2,u2,2025-04-01,MERIT,,", "V0,u2,2025-05-01,TRAINING,,")
                .absences("u1,2025-03-01,2025-03-02,SICK", "u1,2025-02-01,2025-02-02,SICK")
                .history("u2,2024,BASIC", "u2,2023,BASIC", "u1,2024,BASIC", "u1,2024,COMPETENT")
                .read()
                .roster();
        List<Member> members = Members.of(roster);
        assertThat(members).extracting(member -> member.person().id()).containsExactly("u1", "u2");
        assertThat(members.get(0).absences())
                .extracting(absence -> absence.from().getMonthValue())
                .containsExactly(2, 3);
        assertThat(members.get(0).conflict()).isTrue();
        assertThat(members.get(1).conflict()).isFalse();
        assertThat(members.get(1).events()).extracting(Event::id).containsExactly("V2", "V0", "V1");
        assertThat(members.get(1).history()).extracting(PastGrade::year).containsExactly(2023, 2024);
    }
}
