package org.epaulet.job.nightly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.Table;
import org.epaulet.digest.Sha256;
import org.epaulet.evidence.ArchiveFormat;
import org.epaulet.evidence.EarlierArchive;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Place;
import org.epaulet.job.publication.Software;
import org.epaulet.job.run.Asked;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.job.store.NightStore;
import org.epaulet.job.store.NightStore.Night;
import org.epaulet.job.store.PeopleKind;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;

/**
 * The nightly job among the jobs.
 *
 * @param acceptRemoved whether files that are no longer delivered may be left out from now on
 * @param fromNothing whether nothing is taken over from an earlier night
 */
public record NightlyKind(boolean acceptRemoved, boolean fromNothing) implements JobKind {

    /** As a run goes on. */
    public NightlyKind() {
        this(false, false);
    }

    @Override
    public String name() {
        return JobDefinition.NIGHTLY;
    }

    @Override
    public Place place(Run run) {
        return Place.ofNight(JobKind.out(run), run.year(), run.asOf());
    }

    @Override
    public String subject(Run run) {
        return "The night of " + run.asOf();
    }

    @Override
    public String products(Run run) {
        return "nightly-" + run.asOf() + ".xlsx for HR, provisional";
    }

    @Override
    public void check(Engine engine, Run wanted, List<Input> inputs) {
        TreeSet<String> removed = new TreeSet<>(CodePoints.ORDER);
        new RunStore(engine.jdbc())
                .latestPublished(JobDefinition.NIGHTLY, wanted.year())
                .ifPresent(last -> new IntakeStore(engine.jdbc(), last.number())
                        .inputs()
                        .forEach(input -> removed.add(input.name())));
        inputs.forEach(input -> removed.remove(input.name()));
        if (!removed.isEmpty() && !acceptRemoved) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Delivered on the night before and no longer there: %s. Bring back what is missing; if it was removed on purpose, say so with --accept-removed, and what it had contributed no longer counts."
                            .formatted(String.join(", ", removed)));
        }
    }

    @Override
    public Map<String, Input> earlier(Engine engine, Asked asked) {
        return continued(engine, asked.year(), Sha256.of(asked.files().policyText()), Software.VERSION)
                .map(run -> new IntakeStore(engine.jdbc(), run.number())
                        .inputs().stream().collect(Collectors.toMap(Input::name, Function.identity())))
                .orElse(Map.of());
    }

    /** Returns the night that one of that policy and software goes on from. */
    private Optional<Run> continued(Engine engine, int year, String policyDigest, String software) {
        return fromNothing
                ? Optional.empty()
                : new RunStore(engine.jdbc())
                        .publishedRuns(JobDefinition.NIGHTLY, year).stream()
                                .filter(other -> other.policyDigest().equals(policyDigest)
                                        && other.software().equals(software)
                                        && EarlierArchive.usable(
                                                engine.folder(other.number()).resolve("evidence"))
                                        && rosterReadable(engine, other))
                                .findFirst();
    }

    private static boolean rosterReadable(Engine engine, Run night) {
        return PeopleKind.readable(
                engine.jdbc(),
                new NightStore(engine.jdbc()).night(night.number()).rosterRun());
    }

    @Override
    public List<String> remarks(Engine engine, Run wanted) {
        List<String> remarks = new ArrayList<>();
        List<Run> nights = new RunStore(engine.jdbc()).publishedRuns(JobDefinition.NIGHTLY, wanted.year());
        boolean continues = continued(engine, wanted.year(), wanted.policyDigest(), wanted.software())
                .isPresent();
        if (!fromNothing && !continues && nights.stream().anyMatch(other -> foreign(engine, other))) {
            remarks.add(
                    "Another version of Epaulet wrote down what the nights before had read, in a way that this one does not read; the whole delivery is read.");
        }
        latestBefore(wanted, nights, other -> KeptStands.kept(engine, other))
                .filter(other -> !KeptStands.readable(engine, other))
                .ifPresent(other -> remarks.add(
                        "Another version of Epaulet kept where everybody stood on the night of %s, in a way that this one does not read; against it nothing is told."
                                .formatted(other.asOf())));
        return remarks;
    }

    /** Of several published of one day it is the one published last. */
    private static Optional<Run> latestBefore(Run wanted, List<Run> nights, Predicate<Run> fit) {
        return nights.stream()
                .filter(other -> other.asOf().isBefore(wanted.asOf()))
                .filter(fit)
                .max(Comparator.comparing(Run::asOf).thenComparing(Run::ended));
    }

    private static boolean foreign(Engine engine, Run night) {
        return !ArchiveFormat.readable(engine.folder(night.number()).resolve("evidence"))
                || !rosterReadable(engine, night);
    }

    /** Whoever says that everything is to be read does not mean what was read before. */
    @Override
    public boolean anew() {
        return fromNothing;
    }

    /** A night that was caught up in between is the one to be compared with. */
    @Override
    public boolean stale(Engine engine, Run run) {
        Long follows = new NightStore(engine.jdbc()).night(run.number()).follows();
        return !Objects.equals(follows, followed(engine, run).map(Run::number).orElse(null));
    }

    @Override
    public void admit(Engine engine, Run run) {
        if (run.number() != 0 && stale(engine, run)) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run %d cannot go on: the night before %s, with which it is compared, was published since; run the night anew."
                            .formatted(run.number(), run.asOf()));
        }
    }

    private static Optional<Run> followed(Engine engine, Run wanted) {
        List<Run> published = new RunStore(engine.jdbc()).publishedRuns(JobDefinition.NIGHTLY, wanted.year());
        return latestBefore(wanted, published, other -> KeptStands.readable(engine, other));
    }

    @Override
    public void begin(Engine engine, Run run, List<Input> inputs) {
        Optional<Run> continues = continued(engine, run.year(), run.policyDigest(), run.software());
        Optional<Run> follows = followed(engine, run);
        NightStore nights = new NightStore(engine.jdbc());
        long roster = continues
                .filter(other -> tables(new IntakeStore(engine.jdbc(), other.number()).inputs())
                        .equals(tables(inputs)))
                .map(other -> nights.night(other.number()).rosterRun())
                .orElse(run.number());
        nights.add(new Night(
                run.number(),
                continues.map(Run::number).orElse(null),
                follows.map(Run::number).orElse(null),
                roster));
    }

    private static List<String> tables(List<Input> inputs) {
        return inputs.stream()
                .filter(input -> input.table() != Table.EVALUATIONS)
                .map(input -> input.name() + " " + input.sha256())
                .toList();
    }

    @Override
    public Work open(Setting setting) {
        return new NightlyJob(setting, setting.publication(this));
    }
}
