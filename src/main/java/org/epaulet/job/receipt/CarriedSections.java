package org.epaulet.job.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.delivery.CellText;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.FilePosition;
import org.epaulet.delivery.FileScan;
import org.epaulet.delivery.FileSection;
import org.epaulet.delivery.RejectCode;
import org.epaulet.evidence.ArchiveLimits;
import org.epaulet.evidence.EarlierArchive;
import org.epaulet.evidence.EarlierArchive.Place;
import org.epaulet.evidence.Employment;
import org.epaulet.job.inputs.Inputs;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;

/**
 * Which sections of the evaluations need not be read, because an earlier run's archive holds what they come to: their bytes are
 * the same, told by digest, and no change among the people makes a row of theirs come out otherwise.
 */
public final class CarriedSections {

    /** Nothing is carried. */
    public static final CarriedSections NONE = new CarriedSections(null, Map.of(), Map.of());

    private final EarlierArchive archive;
    private final Map<String, Input> inputs;
    private final Map<String, List<Long>> reread;

    /**
     * A section that is taken over.
     *
     * @param before number of its file in the earlier run
     * @param part its number in that file
     * @param from its first line
     * @param end the line behind it
     */
    public record Carried(EvaluationSection section, int before, int part, long from, long end) {}

    private CarriedSections(EarlierArchive archive, Map<String, Input> inputs, Map<String, List<Long>> reread) {
        this.archive = archive;
        this.inputs = inputs;
        this.reread = reread;
    }

    /**
     * Looks at an earlier run.
     *
     * @param intake of that run
     * @param were its people
     * @param are the people now
     */
    public static CarriedSections of(
            EarlierArchive archive,
            IntakeStore intake,
            List<Employment> were,
            List<Employment> are,
            ArchiveLimits limits) {
        Map<String, List<Long>> reread = new HashMap<>();
        if (!were.equals(are)) {
            for (Place place : touched(archive, intake, were, are, limits)) {
                reread.computeIfAbsent(place.file(), none -> new ArrayList<>()).add(place.line());
            }
        }
        return new CarriedSections(
                archive, intake.inputs().stream().collect(Collectors.toMap(Input::name, Function.identity())), reread);
    }

    private static List<Place> touched(
            EarlierArchive archive,
            IntakeStore intake,
            List<Employment> were,
            List<Employment> are,
            ArchiveLimits limits) {
        Map<String, Employment> before = byId(were);
        Map<String, Employment> now = byId(are);
        Set<String> come = new HashSet<>(now.keySet());
        come.removeAll(before.keySet());
        List<String> gone = before.keySet().stream()
                .filter(person -> !now.containsKey(person))
                .toList();
        List<Employment> changed = are.stream()
                .filter(person -> before.containsKey(person.person())
                        && !before.get(person.person()).equals(person))
                .toList();
        boolean widened = changed.stream().anyMatch(person -> widened(before.get(person.person()), person));
        List<Place> places = new ArrayList<>(archive.outside(changed, gone, limits));
        for (IntakeStore.EvaluationReject reject : intake.evaluationRejects()) {
            boolean otherwise = reject.code() == RejectCode.UNKNOWN_PERSON
                    ? come.contains(CellText.value(reject.value()))
                    : !gone.isEmpty() && !reject.column().equals("person")
                            || widened && reject.code() == RejectCode.NOT_EMPLOYED;
            if (otherwise) {
                places.add(new Place(reject.file(), reject.line()));
            }
        }
        return places;
    }

    private static boolean widened(Employment before, Employment now) {
        return now.joined().isBefore(before.joined())
                || before.left() != null && (now.left() == null || now.left().isAfter(before.left()));
    }

    private static Map<String, Employment> byId(List<Employment> people) {
        return people.stream().collect(Collectors.toMap(Employment::person, Function.identity()));
    }

    /** Carries no section, but keeps the numbers of people and files of an archive whose blocks are to be judged anew. */
    static CarriedSections numbersOf(EarlierArchive archive) {
        return new CarriedSections(archive, Map.of(), Map.of());
    }

    /** Returns the archive that is gone on from, or whose numbers are kept; null: none. */
    EarlierArchive archive() {
        return archive;
    }

    /** Returns the ids of people by the numbers to keep. */
    List<String> people() {
        return archive == null ? List.of() : archive.people();
    }

    /** Returns whether no section can be carried. */
    boolean none() {
        return inputs.isEmpty();
    }

    /**
     * Returns those of the sections that are taken over: none unless they are the greater part, for to judge the changes of so many
     * others costs more than to read everything.
     */
    List<Carried> of(List<EvaluationSection> sections) {
        List<Carried> same =
                sections.stream()
                        .collect(
                                Collectors.groupingBy(section -> section.input().name()))
                        .values()
                        .stream()
                        .flatMap(own -> ofFile(own).stream())
                        .toList();
        return 2 * bytes(same.stream().map(Carried::section)) > bytes(sections.stream()) ? same : List.of();
    }

    private static long bytes(Stream<EvaluationSection> sections) {
        return sections.mapToLong(EvaluationSection::size).sum();
    }

    private List<Carried> ofFile(List<EvaluationSection> own) {
        EvaluationSection first = own.get(0);
        Input now = first.input();
        Input before = inputs.get(now.name());
        if (before == null
                || !before.format().equals(now.format())
                || !before.charset().equals(now.charset())) {
            return List.of();
        }
        if (now.sha256().equals(before.sha256())) {
            return stay(own, number -> number, part -> Long.MAX_VALUE, before);
        }
        FileScan were = Inputs.scan(before);
        FileScan are = Inputs.scan(now);
        FilePosition header = first.bytes().from();
        if (were.pieces().isEmpty() || !sameHeader(first, were)) {
            return List.of();
        }
        Map<String, Integer> parts = new HashMap<>();
        List<FileSection> sections = were.sections(header);
        for (int part = 0; part < sections.size(); part++) {
            parts.put(told(were, sections.get(part)), part);
        }
        return stay(
                own,
                number -> parts.get(told(are, own.get(number).bytes())),
                part -> part + 1 < sections.size()
                        ? sections.get(part + 1).from().line()
                        : Long.MAX_VALUE,
                before);
    }

    /** The same bytes at the same line make the same rows. */
    private static String told(FileScan scan, FileSection section) {
        return section.from().line() + " " + scan.digest(section);
    }

    /** The columns of all sections are those of the header, which the first one holds. */
    private static boolean sameHeader(EvaluationSection first, FileScan were) {
        return first.file().format() == DeliveryFile.Format.CSV
                && Inputs.scan(first.input()).head().equals(were.head());
    }

    /** What ends the file now may have been followed by more rows before: {@code endBefore} tells the line behind a part. */
    private List<Carried> stay(
            List<EvaluationSection> own, IntFunction<Integer> partBefore, IntToLongFunction endBefore, Input before) {
        List<Carried> same = new ArrayList<>();
        for (int number = 0; number < own.size(); number++) {
            EvaluationSection section = own.get(number);
            Integer part = partBefore.apply(number);
            if (part == null) {
                continue;
            }
            long from = section.bytes().from().line();
            long end = Math.min(
                    endBefore.applyAsLong(part),
                    number + 1 < own.size() ? own.get(number + 1).bytes().from().line() : Long.MAX_VALUE);
            boolean stays = reread.getOrDefault(before.name(), List.of()).stream()
                    .noneMatch(line -> line >= from && line < end);
            if (stays) {
                same.add(new Carried(section, before.number(), part, from, end));
            }
        }
        return same;
    }
}
