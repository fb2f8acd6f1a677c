package org.epaulet.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.delivery.Reject;

/**
 * Some thousand rows of one file, by column: what is read, archived and committed together. It is filled again and again.
 */
public final class EvaluationBlock {

    /** How many rows a block holds at the most. */
    public static final int ROWS = 1 << 17;

    /** Stands for the score of a record that is withdrawn. */
    static final int WITHDRAWN = Integer.MIN_VALUE;

    final long[] lines;
    final RecordIds ids;
    final long[] revisions;
    final int[] people;
    final int[] days;
    final int[] cells;
    final int[] items;
    final int[] raters;
    final int[] scores;
    final Map<Integer, byte[]> recordCells = new HashMap<>();
    /** Items that are none of the policy's codes. */
    final FreeTexts itemTexts = new FreeTexts();
    /** Raters that are none of the policy's codes. */
    final FreeTexts raterTexts = new FreeTexts();

    private final List<Reject> rejects = new ArrayList<>();
    private int file;
    private long firstLine;
    private int read;
    private int accepted;
    private boolean revised;

    /** Makes a block for so many rows; the same on every restart, for a block is known by its first line. */
    public EvaluationBlock(int rows) {
        if (rows < 1 || rows > ROWS) {
            throw new IllegalArgumentException("a block has from 1 to " + ROWS + " rows, not " + rows);
        }
        lines = new long[rows];
        ids = new RecordIds(rows);
        revisions = new long[rows];
        people = new int[rows];
        days = new int[rows];
        cells = new int[rows];
        items = new int[rows];
        raters = new int[rows];
        scores = new int[rows];
    }

    /** Returns how many rows were read into it: accepted and rejected. */
    public int read() {
        return read;
    }

    /** Returns how many of them passed every check of a single row. */
    public int accepted() {
        return accepted;
    }

    /** Returns those that did not, in order of line. */
    public List<Reject> rejects() {
        return List.copyOf(rejects);
    }

    /** Returns the line of its first row. */
    public long firstLine() {
        return firstLine;
    }

    int file() {
        return file;
    }

    /** Returns whether any row has another revision than 1. */
    boolean revised() {
        return revised;
    }

    boolean full() {
        return read == lines.length;
    }

    void begin(int ofFile) {
        file = ofFile;
        read = 0;
        accepted = 0;
        revised = false;
        rejects.clear();
        ids.clear();
        recordCells.clear();
        itemTexts.clear();
        raterTexts.clear();
    }

    void startRow(long line) {
        if (!recordCells.isEmpty()) {
            recordCells.remove(accepted);
        }
        if (read++ == 0) {
            firstLine = line;
        }
    }

    /** Sets the record id, in UTF-8, of the row at the place {@link #accepted()}. */
    void record(byte[] bytes, int start, int end) {
        ids.set(accepted, bytes, start, end);
    }

    /** Keeps the record's cell as it stands, in UTF-8, where it is not the id itself (null). */
    void recordCell(int row, byte[] cell) {
        if (cell != null) {
            recordCells.put(row, cell);
        }
    }

    void reject(Reject reject) {
        rejects.add(reject);
    }

    /** Keeps the row whose columns were set at the place {@link #accepted()}. */
    void accept(long revision) {
        revisions[accepted++] = revision;
        revised |= revision != 1;
    }
}
