package org.epaulet.job.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.YearStore;
import org.epaulet.job.store.YearStore.Act;
import org.epaulet.job.store.YearStore.Transition;
import org.epaulet.policy.Procedure;
import org.epaulet.policy.reading.PolicyReader;

/**
 * What is on record of a year.
 *
 * @param published the run whose figures are the year's; null: none is published
 * @param transitions what people did to it, the first first
 * @param corrections published, the first first
 */
public record YearRecord(int year, Run published, List<Transition> transitions, List<Run> corrections) {

    /** Returns what is on record of the year. */
    public static YearRecord of(Engine engine, int year) {
        RunStore runs = new RunStore(engine.jdbc());
        return new YearRecord(
                year,
                runs.latestPublished(JobDefinition.YEAR_END, year).orElse(null),
                new YearStore(engine.jdbc()).transitions(year),
                runs.publishedRuns(JobDefinition.CORRECTION, year).stream()
                        .sorted(Comparator.comparing(Run::correction))
                        .toList());
    }

    /** Returns how far the year has come. */
    public YearState state() {
        if (published == null) {
            return YearState.OPEN;
        }
        if (transitions.isEmpty()) {
            return YearState.CALCULATED;
        }
        return switch (latest().act()) {
            case POSTED -> YearState.POSTED;
            case LOCKED -> YearState.LOCKED;
            case PAID -> YearState.PAID;
            case REOPENED -> YearState.CALCULATED;
        };
    }

    /** Returns the run whose figures are those that now stand: the last correction's, or else the year's. */
    public Run lastVersion() {
        return corrections.isEmpty() ? published : corrections.get(corrections.size() - 1);
    }

    /** Returns what was done last. */
    Transition latest() {
        return transitions.get(transitions.size() - 1);
    }

    /** Returns the latest thing of that kind that was done. */
    Transition latest(Act act) {
        return transitions.stream()
                .filter(transition -> transition.act() == act)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /**
     * Returns what the policy of the published run says about a calculated year.
     *
     * @throws StoppedException if it says nothing
     */
    public Procedure procedure() {
        Procedure procedure = PolicyReader.read(published.policyFile(), published.policyText())
                .procedure();
        if (procedure == null) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    ("Policy %s, by which run %d was computed, has no section `procedure` (objection_days, separate,"
                                    + " appeal_seat, recovery_percent); add it and run the year again.")
                            .formatted(published.policyFile(), published.number()));
        }
        return procedure;
    }

    /** Returns the first day on which the posted year can be locked: the one behind the objection days. */
    LocalDate lockable() {
        int days = procedure().objectionDays();
        LocalDate posted = latest(Act.POSTED).on();
        return days == 0 ? posted : posted.plusDays(days + 1L);
    }
}
