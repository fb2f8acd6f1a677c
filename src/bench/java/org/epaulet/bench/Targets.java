package org.epaulet.bench;

import java.util.Locale;

/** What Epaulet is to reach, beside what it reaches here. */
final class Targets {

    private final Table table = new Table("target", "wanted", "measured", "met");

    void atMost(String what, double wanted, double measured) {
        add(what, "≤ " + plain(wanted), measured, measured <= wanted);
    }

    void atLeast(String what, double wanted, double measured) {
        add(what, "≥ " + plain(wanted), measured, measured >= wanted);
    }

    /** Names what would have failed otherwise. */
    void done(String what) {
        table.row(what, "", "", "yes");
    }

    private void add(String what, String wanted, double measured, boolean met) {
        if (!Double.isNaN(measured)) {
            table.row(what, wanted, String.format(Locale.ROOT, "%.2f", measured), met ? "yes" : "no");
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
