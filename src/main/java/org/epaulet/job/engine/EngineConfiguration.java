package org.epaulet.job.engine;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * Spring Batch on one data source under one transaction manager: a chunk, its progress and its results are committed
 * together or not at all.
 */
final class EngineConfiguration extends JdbcDefaultBatchConfiguration {

    private final DataSource dataSource;
    private final JdbcTransactionManager transactionManager;

    EngineConfiguration(DataSource dataSource) {
        this.dataSource = dataSource;
        this.transactionManager = new JdbcTransactionManager(dataSource);
    }

    @Override
    protected DataSource getDataSource() {
        return dataSource;
    }

    @Override
    public PlatformTransactionManager getTransactionManager() {
        return transactionManager;
    }

    @Override
    protected JdbcTemplate getJdbcOperations() {
        return new JdbcTemplate(dataSource);
    }

    @Override
    protected JobRegistry getJobRegistry() {
        return new MapJobRegistry();
    }

    /** Serializable deadlocks against running steps; the year's lock already keeps a second launch out. */
    @Override
    protected Isolation getIsolationLevelForCreate() {
        return Isolation.READ_COMMITTED;
    }

    @Override
    protected ExecutionContextSerializer getExecutionContextSerializer() {
        return new JacksonExecutionContextStringSerializer();
    }
}
