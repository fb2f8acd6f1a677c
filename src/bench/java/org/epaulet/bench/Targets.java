package org.epaulet.bench;

/** What Epaulet is to reach, beside what it reaches here. */
final class Targets {

    private final Table table = new Table("target", "wanted", "measured", "by processor time", "met");

    /** Adds a figure that should be no larger; told by the processor time too where that is not NaN. */
    void atMost(String what, double wanted, double measured, double processor) {
        add(what, "≤ " + plain(wanted), measured, processor, measured <= wanted);
    }

    /** Adds a figure that should be no smaller. */
    void atLeast(String what, double wanted, double measured, double processor) {
        add(what, "≥ " + plain(wanted), measured, processor, measured >= wanted);
    }

    /** Names what would have failed otherwise. */
    void done(String what) {
        table.row(what, "", "", "", "yes");
    }

    private void add(String what, String wanted, double measured, double processor, boolean met) {
        if (!Double.isNaN(measured)) {
            table.row(what, wanted, Measured.seconds(measured), Measured.seconds(processor), met ? "yes" : "no");
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
