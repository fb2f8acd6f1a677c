package org.epaulet.policy.yaml;

import java.util.Collection;
import java.util.Locale;

/**
 * Finds the name that was probably meant.
 */
public final class Nearest {

    private Nearest() {}

    /** Returns the known name nearest to the one written, the first of equals; null where none is near. */
    public static String of(String written, Collection<String> known) {
        String nearest = null;
        int least = Math.max(1, written.length() / 3) + 1;
        for (String name : known) {
            int distance = distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Returns the end of a sentence: {@code did you mean weight?}, or all that is known where nothing is near. */
    public static String hint(String written, Collection<String> known) {
        String nearest = of(written, known);
        if (nearest != null) {
            return "did you mean " + nearest + "?";
        }
        return known.isEmpty() ? "there is none to name" : "expected one of " + String.join(", ", known);
    }

    /** Returns how many letters to insert, delete, replace or swap with their neighbour lie between the two (optimal alignment). */
    public static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
