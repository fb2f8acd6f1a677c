package org.epaulet.job.engine;

import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads that partitions run on. */
public final class Threads implements AutoCloseable {

    private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

    /** Starts so many. */
    public Threads(int sideBySide) {
        executor.setCorePoolSize(sideBySide);
        executor.setMaxPoolSize(sideBySide);
        executor.setThreadNamePrefix("partition-");
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.initialize();
    }

    /** Returns what runs on them. */
    public TaskExecutor executor() {
        return executor;
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
