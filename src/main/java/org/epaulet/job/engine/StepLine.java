package org.epaulet.job.engine;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.job.store.RunStore.Run;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * How far a step of a run came, its partitions together.
 *
 * @param state of its latest execution
 * @param rows how many rows it has done
 * @param executions how often it was begun
 */
public record StepLine(
        String name, String state, long rows, int executions, LocalDateTime started, LocalDateTime ended) {

    /** Returns the steps of the run in the order in which they were begun. */
    public static List<StepLine> of(Engine engine, Run run) {
        JobRepository repository = engine.repository();
        JobInstance instance = repository.getJobInstance(run.job(), Launch.parameters(run.number()));
        if (instance == null) {
            return List.of();
        }
        List<StepExecution> executions = new ArrayList<>();
        for (JobExecution execution : repository.getJobExecutions(instance)) {
            executions.addAll(execution.getStepExecutions());
        }
        executions.sort(Comparator.comparing(StepExecution::getId));
        Map<String, List<StepExecution>> byStep = new LinkedHashMap<>();
        executions.forEach(step ->
                byStep.computeIfAbsent(whole(step), name -> new ArrayList<>()).add(step));
        return byStep.entrySet().stream()
                .map(step -> line(step.getKey(), step.getValue()))
                .toList();
    }

    private static StepLine line(String name, List<StepExecution> executions) {
        List<StepExecution> whole = executions.stream()
                .filter(step -> step.getStepName().equals(name))
                .toList();
        Map<String, StepExecution> latest = new LinkedHashMap<>();
        executions.forEach(step -> latest.put(step.getStepName(), step));
        StepExecution last = whole.get(whole.size() - 1);
        return new StepLine(
                name,
                last.getStatus().name(),
                latest.values().stream()
                        .mapToLong(step -> step.getExecutionContext().getLong("rows", 0))
                        .sum(),
                whole.size(),
                whole.get(0).getStartTime(),
                last.getEndTime());
    }

    private static String whole(StepExecution step) {
        int colon = step.getStepName().indexOf(':');
        return colon < 0 ? step.getStepName() : step.getStepName().substring(0, colon);
    }
}
