package org.epaulet.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.Reject;

/**
 * The archive of exactly the evaluation records that a run used (its evidence, 证据档案), and what they come to.
 *
 * <p>A folder of Parquet files that explains itself. Every file appears whole or not at all, and writing it again writes the
 * same, so a run may stop anywhere and go on. First all blocks are written, by any number of writers; then
 * {@link #resolve()}; then {@link #aggregate()}; then it is asked.
 */
public final class Archive implements AutoCloseable {

    private final ArchiveFiles files;
    private final Engine engine;
    private final BlockTable blocks;
    private final RepeatFilter repeats;
    private final CompletableFuture<Dictionaries> dictionaries;
    private final EarlierArchive earlier;
    private final SortedSet<String> carried = new TreeSet<>();

    private Archive(
            ArchiveFiles files,
            Engine engine,
            BlockTable blocks,
            RepeatFilter repeats,
            CompletableFuture<Dictionaries> dictionaries,
            EarlierArchive earlier) {
        this.files = files;
        this.engine = engine;
        this.blocks = blocks;
        this.repeats = repeats;
        this.dictionaries = dictionaries;
        this.earlier = earlier;
    }

    /**
     * Begins an archive, or goes on with it after a restart; returns at once and loads its engine beside.
     *
     * @param folder of this run's records alone; made if it is not there
     * @param fileNames the names in the delivery of every file with evaluations
     */
    public static Archive create(
            Path folder, EvaluationRules rules, Collection<String> fileNames, ArchiveLimits limits) {
        return create(folder, rules, fileNames, limits, null);
    }

    /**
     * Begins an archive that goes on from an earlier one, or goes on with it after a restart.
     *
     * @param rules whose people are numbered as the earlier archive does
     * @param earlier null: none
     */
    public static Archive create(
            Path folder,
            EvaluationRules rules,
            Collection<String> fileNames,
            ArchiveLimits limits,
            EarlierArchive earlier) {
        return create(folder, rules, fileNames, limits, earlier, earlier);
    }

    /**
     * Begins an archive that numbers people and files as another one does, and decides anew which records count.
     *
     * @param rules whose people are numbered as the other archive does
     * @param other null: none
     */
    public static Archive again(
            Path folder,
            EvaluationRules rules,
            Collection<String> fileNames,
            ArchiveLimits limits,
            EarlierArchive other) {
        return create(folder, rules, fileNames, limits, other, null);
    }

    private static Archive create(
            Path folder,
            EvaluationRules rules,
            Collection<String> fileNames,
            ArchiveLimits limits,
            EarlierArchive numbering,
            EarlierArchive earlier) {
        ArchiveFiles files = new ArchiveFiles(folder);
        files.prepare();
        files.describe();
        Engine engine = new Engine(folder, limits);
        BlockTable blocks = new BlockTable();
        Dictionaries dictionaries = new Dictionaries(
                rules.people().ids(),
                rules.cells().cells(),
                rules.cells().codes(),
                numbered(numbering == null ? List.of() : numbering.files(), fileNames));
        CompletableFuture<Dictionaries> written = CompletableFuture.supplyAsync(() -> {
            blocks.register(engine);
            dictionaries.write(engine);
            return dictionaries;
        });
        return new Archive(
                files,
                engine,
                blocks,
                // who goes on from another archive looks only at ids that came or went
                earlier == null
                        ? new RepeatFilter(
                                rules.people().ids().size(),
                                Runtime.getRuntime().maxMemory())
                        : RepeatFilter.blind(),
                written,
                earlier);
    }

    /** Loads what archives need, half a second long. */
    public static void load() {
        Engine.load();
    }

    /**
     * Opens an archive that is finished, to ask it.
     *
     * @throws OtherFormatException if it is of another format than this software reads
     */
    public static Archive open(Path folder, ArchiveLimits limits) {
        ArchiveFormat.require(folder);
        ArchiveFiles files = new ArchiveFiles(folder);
        Engine engine = new Engine(folder, limits);
        return new Archive(
                files,
                engine,
                null,
                null,
                CompletableFuture.supplyAsync(() -> {
                    engine.useAllThreads();
                    return Dictionaries.read(engine, files);
                }),
                null);
    }

    private static List<String> numbered(List<String> known, Collection<String> names) {
        List<String> all = new ArrayList<>(known);
        names.stream()
                .filter(name -> !known.contains(name))
                .sorted(CodePoints.ORDER)
                .forEach(all::add);
        return all;
    }

    /**
     * Takes over, from the earlier archive, the blocks of a file that begin at a line from one to another, the last not
     * included. To be said of all of them before {@link #resolveAndAggregate}, also after a restart.
     */
    public void carry(String file, long from, long end) {
        for (String block : earlier.blocks(file, from, end)) {
            if (carried.add(block)) {
                files.link(earlier.file(block));
            }
        }
    }

    /** Returns the number of a file, by which its blocks name it. */
    public int file(String name) {
        int number = dictionaries().files().indexOf(name);
        if (number < 0) {
            throw new IllegalArgumentException("the archive was not made for a file " + name);
        }
        return number;
    }

    /** Returns the names of its files by number. */
    public List<String> files() {
        return dictionaries().files();
    }

    /** Returns a writer of blocks, for one thread. */
    public ArchiveWriter writer() {
        dictionaries();
        return new ArchiveWriter(engine, blocks, repeats);
    }

    /** Decides which records count (R3), once all blocks are written. */
    public void resolve() {
        dictionaries();
        engine.useAllThreads();
        new Resolution(engine, files, repeats, dictionaries().fileOrder("file")).write();
    }

    /** Tells the rows that {@link #resolve()} turned away, DUPLICATE and CONFLICT, by file and line. */
    public void rejects(Consumer<Reject> to) {
        questions().rejects(to);
    }

    /**
     * Tells the rows of files from that number on which {@link #resolve()} turned away because a file before them holds the same
     * record already, equal in all it says: number of the file and line.
     */
    public void known(int fromFile, BiConsumer<String, Long> to) {
        questions().known(fromFile, to);
    }

    /** Returns the people whose grade waits because records that contradict each other name them (R3, R4). */
    public SortedSet<String> conflicted() {
        return questions().conflicted();
    }

    /** Sums the counted records up, once they are resolved. */
    public void aggregate() {
        new Aggregation(engine, files, dictionaries().cells(), null).write();
    }

    /**
     * Decides which records count and sums up those dated by the day, once all blocks are written or carried over: only what
     * has changed since the earlier archive is looked at, if there is one.
     */
    public void resolveAndAggregate(LocalDate day) {
        if (earlier == null) {
            resolve();
            new Aggregation(engine, files, dictionaries().cells(), day).write();
        } else {
            dictionaries();
            engine.useAllThreads();
            new Continuation(engine, files, dictionaries(), earlier, carried, day).write();
        }
    }

    /** Tells the tallies of these people, by id. */
    public void talliesOf(Set<String> people, Consumer<PersonTallies> to) {
        questions().tallies(numbers(people), to);
    }

    private List<Integer> numbers(Set<String> people) {
        List<String> ids = dictionaries().people();
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < ids.size(); number++) {
            if (people.contains(ids.get(number))) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** Tells the tallies of the people from one number to another, the last not included, by number. */
    public void tallies(int from, int end, Consumer<PersonTallies> to) {
        questions().tallies(from, end - 1, to);
    }

    /** Tells the tallies of everybody who has counted records, from one person to another, both included, in order of id. */
    public void tallies(String fromPerson, String toPerson, Consumer<PersonTallies> to) {
        questions().tallies(fromPerson, toPerson, to);
    }

    /** Returns every accepted record that names the person, by date, id, revision, file and line. */
    public List<ArchivedRecord> records(String person) {
        return recordsOf(Set.of(person)).getOrDefault(person, List.of());
    }

    /** Returns the same of these people at once, which takes as long as of one; who has none is not in it. */
    public Map<String, List<ArchivedRecord>> recordsOf(Set<String> people) {
        Map<String, List<ArchivedRecord>> records = new HashMap<>();
        List<String> ids = dictionaries().people();
        questions()
                .records(
                        numbers(people),
                        (number, record) -> records.computeIfAbsent(ids.get(number), none -> new ArrayList<>())
                                .add(record));
        return records;
    }

    private Questions questions() {
        return new Questions(engine, files, dictionaries());
    }

    private Dictionaries dictionaries() {
        try {
            return dictionaries.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ArchiveException told ? told : e;
        }
    }

    @Override
    public void close() {
        // what kept them from being written or read was told to whoever asked for them
        dictionaries.handle((written, failure) -> null).join();
        engine.close();
    }
}
