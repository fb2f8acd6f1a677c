package org.epaulet.job;

import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads that partitions run on. */
final class Threads implements AutoCloseable {

    private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

    Threads(int sideBySide) {
        executor.setCorePoolSize(sideBySide);
        executor.setMaxPoolSize(sideBySide);
        executor.setThreadNamePrefix("partition-");
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.initialize();
    }

    TaskExecutor executor() {
        return executor;
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
