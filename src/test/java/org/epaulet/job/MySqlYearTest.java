package org.epaulet.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.epaulet.MySqlServer;
import org.junit.jupiter.api.Test;

class MySqlYearTest {
    @Test
    void starts() throws Exception {
        MySqlServer server = MySqlServer.shared();
        String database = server.database();
        try (java.sql.Connection c = server.connect(database); java.sql.ResultSet r = c.createStatement().executeQuery("select version(), @@character_set_database, (select variable_value from performance_schema.session_status where variable_name='Ssl_cipher')")) {
            r.next();
            System.out.println(r.getString(1)+" "+r.getString(2)+" "+r.getString(3));
        }
    }
}
