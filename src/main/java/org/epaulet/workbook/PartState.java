package org.epaulet.workbook;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a sheet part has come: what a restart needs to go on with the same bytes.
 */
final class PartState {

    long length;
    boolean finished;
    int block;
    boolean blockOpen;
    /** Row that is written next, from 1. */
    int row = SheetLayout.TITLE_ROWS + 1;

    int headingRow;
    boolean groupOpen;
    boolean groupBrought;
    String groupKey = "";
    String groupLabel = "";
    int groupFirstRow;
    long[] groupTotals = {};
    long[] segmentTotals = {};
    /** Totals of every block so far, the open one last. */
    final List<long[]> blockTotals = new ArrayList<>();

    final List<Segment> segments = new ArrayList<>();
    /** Where in the part file each sheet begins. */
    final List<Long> sheets = new ArrayList<>(List.of(0L));

    int sheet() {
        return sheets.size() - 1;
    }

    long[] openTotals() {
        return blockTotals.get(blockTotals.size() - 1);
    }

    /** Returns which bytes of the part file belong to each sheet. */
    List<PartSlice> slices(Path part) {
        List<PartSlice> slices = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            slices.add(new PartSlice(part, sheets.get(i), i + 1 < sheets.size() ? sheets.get(i + 1) : length));
        }
        return slices;
    }

    String encode() {
        return Stream.of(
                        length,
                        finished,
                        block,
                        blockOpen,
                        row,
                        headingRow,
                        groupOpen,
                        groupBrought,
                        URLEncoder.encode(groupKey, StandardCharsets.UTF_8),
                        URLEncoder.encode(groupLabel, StandardCharsets.UTF_8),
                        groupFirstRow,
                        numbers(groupTotals),
                        numbers(segmentTotals),
                        blockTotals.stream().map(PartState::numbers).collect(Collectors.joining("/")),
                        segments.stream().map(Segment::encode).collect(Collectors.joining(",")),
                        numbers(sheets.stream().mapToLong(Long::longValue).toArray()))
                .map(String::valueOf)
                .collect(Collectors.joining(";"));
    }

    /** Throws WorkbookException for a text that {@link #encode()} did not give. */
    static PartState decode(String text) {
        String[] fields = text.split(";", -1);
        if (fields.length != 16) {
            throw new WorkbookException("The kept state of a sheet has " + fields.length
                    + " fields where 16 are expected; start the run anew, it was kept by another version.");
        }
        PartState state = new PartState();
        state.length = Long.parseLong(fields[0]);
        state.finished = Boolean.parseBoolean(fields[1]);
        state.block = Integer.parseInt(fields[2]);
        state.blockOpen = Boolean.parseBoolean(fields[3]);
        state.row = Integer.parseInt(fields[4]);
        state.headingRow = Integer.parseInt(fields[5]);
        state.groupOpen = Boolean.parseBoolean(fields[6]);
        state.groupBrought = Boolean.parseBoolean(fields[7]);
        state.groupKey = URLDecoder.decode(fields[8], StandardCharsets.UTF_8);
        state.groupLabel = URLDecoder.decode(fields[9], StandardCharsets.UTF_8);
        state.groupFirstRow = Integer.parseInt(fields[10]);
        state.groupTotals = numbers(fields[11]);
        state.segmentTotals = numbers(fields[12]);
        if (!fields[13].isEmpty()) {
            Arrays.stream(fields[13].split("/")).map(PartState::numbers).forEach(state.blockTotals::add);
        }
        if (!fields[14].isEmpty()) {
            Arrays.stream(fields[14].split(",")).map(Segment::decode).forEach(state.segments::add);
        }
        state.sheets.clear();
        Arrays.stream(numbers(fields[15])).forEach(state.sheets::add);
        return state;
    }

    private static String numbers(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(","));
    }

    private static long[] numbers(String text) {
        return text.isEmpty()
                ? new long[0]
                : Arrays.stream(text.split(",")).mapToLong(Long::parseLong).toArray();
    }
}
