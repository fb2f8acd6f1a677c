package org.epaulet.job.receipt;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.Table;
import org.epaulet.evidence.Archive;
import org.epaulet.evidence.ArchiveLimits;
import org.epaulet.evidence.EarlierArchive;
import org.epaulet.evidence.EvaluationBlock;
import org.epaulet.evidence.EvaluationRules;
import org.epaulet.evidence.People;
import org.epaulet.evidence.Tally;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Steps;
import org.epaulet.job.inputs.Inputs;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.job.store.Once;
import org.epaulet.job.store.RosterStore;

/** The evaluations of a run: read into the archive by sections, resolved, summed up. */
public final class EvidenceWork implements AutoCloseable {

    private final RunContext context;
    private final IntakeStore intake;
    private final RosterStore roster;
    private final Progress progress;
    private final Supplier<People> people;
    private final Supplier<EvaluationRules> rules;
    private final Supplier<Archive> archive;
    private final Supplier<List<EvaluationSection>> all;
    private final Supplier<List<CarriedSections.Carried>> taken = Once.of(this::taken);
    private final Supplier<Steps.Plan<List<EvaluationSection>>> plan = Once.of(this::plan);
    private final CarriedSections carried;
    private final EvidenceBase base;
    private final Queue<EvaluationBlock> spare = new ConcurrentLinkedQueue<>();
    private boolean opened;

    /** Takes what a run works on, and the records to which its own come; everything is read. */
    public EvidenceWork(
            RunContext context, EvidenceBase base, IntakeStore intake, RosterStore roster, Progress progress) {
        this(context, intake, roster, context.run(), CarriedSections.NONE, base, progress);
    }

    /**
     * Takes over what has not changed since an earlier run.
     *
     * @param rosterRun whose people have the records
     */
    public EvidenceWork(
            RunContext context,
            IntakeStore intake,
            RosterStore roster,
            long rosterRun,
            CarriedSections carried,
            Progress progress) {
        this(context, intake, roster, rosterRun, carried, EvidenceBase.NONE, progress);
    }

    /** Judges the blocks of an archive anew, nothing of the delivery being read. */
    public static EvidenceWork again(
            RunContext context,
            IntakeStore intake,
            RosterStore roster,
            long rosterRun,
            EarlierArchive archived,
            Progress progress) {
        return new EvidenceWork(
                context, intake, roster, rosterRun, CarriedSections.numbersOf(archived), EvidenceBase.NONE, progress);
    }

    private EvidenceWork(
            RunContext context,
            IntakeStore intake,
            RosterStore roster,
            long rosterRun,
            CarriedSections carried,
            EvidenceBase base,
            Progress progress) {
        this.carried = carried;
        this.base = base;
        this.context = context;
        this.intake = intake;
        this.roster = roster;
        this.progress = progress;
        this.all = Once.of(() -> EvaluationSections.of(context, evaluations()));
        this.people = Once.of(() -> People.numberedOn(carried.people(), roster.employments(rosterRun)));
        this.rules = Once.of(() -> new EvaluationRules(context.policy(), context.year(), people.get()));
        this.archive = Once.of(this::begun);
    }

    private Archive begun() {
        Path folder = context.work().resolve("evidence");
        List<String> files = base.files(evaluations().stream().map(Input::name).toList());
        ArchiveLimits limits =
                ArchiveLimits.ofThreads(context.definition().partitions().sideBySide());
        Archive begun = taken.get().isEmpty()
                ? Archive.again(folder, rules.get(), files, limits, carried.archive())
                : Archive.create(folder, rules.get(), files, limits, carried.archive());
        opened = true;
        return begun;
    }

    /** Returns the people as the archive numbers them. */
    public People people() {
        return people.get();
    }

    EvaluationRules rules() {
        return rules.get();
    }

    /** Returns the archive, begun when it is first asked for. */
    public Archive archive() {
        return archive.get();
    }

    /** Returns the number by which the archive's blocks name the file of the delivery. */
    int file(String name) {
        return archive().file(base.archived(name));
    }

    private List<Input> evaluations() {
        return intake.inputs().stream()
                .filter(input -> input.table() == Table.EVALUATIONS)
                .toList();
    }

    /** Returns one sentence for each column of a file that is ignored. */
    public List<String> notices() {
        return all.get().stream()
                .flatMap(section -> section
                        .header()
                        .notices(Table.EVALUATIONS, section.file().name())
                        .stream())
                .distinct()
                .toList();
    }

    /** Returns the sections that are to be read, small ones together, the same at each call. */
    public Steps.Plan<List<EvaluationSection>> sections() {
        return plan.get();
    }

    /** Has the archive take over what has not changed; asked again after a restart, it does so again. */
    public List<CarriedSections.Carried> carry() {
        taken.get().forEach(part -> archive().carry(part.section().input().name(), part.from(), part.end()));
        return taken.get();
    }

    /** Asked once only: files are read through for it. */
    private List<CarriedSections.Carried> taken() {
        return carried.none() ? List.of() : carried.of(all.get());
    }

    private Steps.Plan<List<EvaluationSection>> plan() {
        List<EvaluationSection> sections = new ArrayList<>(all.get());
        sections.removeAll(
                taken.get().stream().map(CarriedSections.Carried::section).toList());
        List<List<EvaluationSection>> parts = EvaluationSections.together(sections);
        return new Steps.Plan<>() {
            @Override
            public List<List<EvaluationSection>> partitions() {
                return parts;
            }

            @Override
            public long rows() {
                return sections.size() == all.get().size()
                        ? evaluations().stream().mapToLong(Inputs::rowsAbout).sum()
                        : 0;
            }

            @Override
            public Steps.Flow<?> flow(List<EvaluationSection> part) {
                EvaluationFlow flow = new EvaluationFlow(part, EvidenceWork.this, intake, progress);
                return new Steps.Flow<>(flow, flow);
            }
        };
    }

    /** Lends a block to be filled again and again; one that was given back, if there is one: memory never used before is dear. */
    EvaluationBlock lend() {
        EvaluationBlock block = spare.poll();
        return block == null
                ? new EvaluationBlock(Math.min(
                        EvaluationBlock.ROWS, context.definition().partitions().records()))
                : block;
    }

    void takeBack(EvaluationBlock block) {
        spare.add(block);
    }

    /** Decides which records count, tells those that do not, sums the others up (R3); returns how many were turned away. */
    public long resolve() {
        intake.forgetAfterwards();
        spare.clear();
        archive();
        base.link(context.work().resolve("evidence"));
        archive().resolve();
        long rejected = new RevisionRejects(archive(), base, intake).tell(evaluations());
        roster.addConflicted(
                context.run(), archive().conflicted().stream().map(this::number).toList(), "evaluations");
        archive().aggregate();
        return rejected;
    }

    /** Decides which records count and sums up those dated by the day; returns how many were turned away. */
    public long resolveUpTo(LocalDate day) {
        intake.forgetAfterwards();
        spare.clear();
        carry();
        archive().resolveAndAggregate(day);
        return new RevisionRejects(archive(), base, intake).tell(evaluations());
    }

    /** Decides anew which of the archived records count, and sums up those dated by the day; returns how many do not. */
    public long judgeUpTo(LocalDate day) {
        intake.forgetAfterwards();
        archive().resolveAndAggregate(day);
        return new RevisionRejects(archive(), base, intake).tell(evaluations());
    }

    private int number(String person) {
        return Collections.binarySearch(people.get().ids(), person, CodePoints.ORDER);
    }

    /** Returns the tallies of the people from one number to another, the last not included. */
    public Map<Integer, List<Tally>> tallies(int from, int to) {
        List<String> ids = people.get().ids();
        Map<Integer, List<Tally>> tallies = new HashMap<>();
        if (from < to) {
            archive()
                    .tallies(
                            ids.get(from),
                            ids.get(to - 1),
                            person -> tallies.put(number(person.person()), person.tallies()));
        }
        return tallies;
    }

    @Override
    public void close() {
        if (opened) {
            archive.get().close();
        }
    }
}
