package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers given to the archive's engine a column at a time. */
class NumberColumnTest {

    /** How many numbers stand before those that are given. */
    private static final int BEHIND = 3;

    /** Shows the numbers of as many rows as it is asked for: at once, and one by one as the driver offers it. */
    private static final class Both implements DuckDBTableFunction<Integer, int[], Object> {

        @Override
        public Integer bind(DuckDBTableFunctionBindInfo info) throws Exception {
            info.addResultColumn("at_once", DuckDBColumnType.BIGINT);
            info.addResultColumn("one_by_one", DuckDBColumnType.BIGINT);
            return (int) info.getParameter(0).getLong();
        }

        @Override
        public int[] init(DuckDBTableFunctionInitInfo info) {
            info.setMaxThreads(1);
            int rows = info.<Integer>getBindData();
            return new int[] {rows};
        }

        @Override
        public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
            int[] left = call.getInitData();
            int rows = left[0];
            left[0] = 0;
            if (rows > 0) {
                long[] numbers = new Random(rows).longs(BEHIND + rows).toArray();
                NumberColumn.write(chunk.vector(0), numbers, BEHIND, rows);
                NumberColumn.writeEach(chunk.vector(1), numbers, BEHIND, rows);
            }
            return rows;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 127, 128, 2_047, 2_048})
    void aColumnGivenAtOnceHoldsWhatItsNumbersOneByOneWould(int rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                DuckDBTableFunctionBuilder both = DuckDBFunctions.tableFunction();
                Statement statement = connection.createStatement()) {
            both.withName("shown")
                    .withParameter(Long.class)
                    .withFunction(new Both())
                    .register(connection);
            try (ResultSet counted = statement.executeQuery(
                    "SELECT count(*), count(at_once), count(*) FILTER (WHERE at_once = one_by_one) FROM shown(" + rows
                            + ")")) {
                counted.next();
                assertThat(counted.getInt(1)).isEqualTo(rows);
                assertThat(counted.getInt(2)).isEqualTo(rows);
                assertThat(counted.getInt(3)).isEqualTo(rows);
            }
        }
    }
}
