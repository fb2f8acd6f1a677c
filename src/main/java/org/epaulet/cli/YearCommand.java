package org.epaulet.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.year.YearBook;
import org.epaulet.job.year.YearHistory;
import org.epaulet.job.year.YearRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code year STEP}: takes a year from calculated to paid. */
@Command(
        name = "year",
        mixinStandardHelpOptions = true,
        description = "The states of a year: open, calculated, posted, locked, paid.")
final class YearCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing step; expected one of: status, post, lock, pay, reopen");
    }

    /** What every step is told by. */
    private abstract static class Step implements Callable<Integer> {

        @Option(names = "--year", required = true, paramLabel = "Y", description = "Assessment year.")
        private int year;

        @Mixin
        private WorkOption work;

        @Spec
        private CommandSpec spec;

        abstract void take(YearBook book, int of, PrintWriter out);

        @Override
        public Integer call() {
            try (Engine engine = work.open(spec.qualifiedName() + " --year " + year)) {
                PrintWriter out = spec.commandLine().getOut();
                take(new YearBook(engine, Clock.systemDefaultZone()), year, out);
                out.flush();
            }
            return 0;
        }
    }

    /** {@code year status}. */
    @Command(
            name = "status",
            mixinStandardHelpOptions = true,
            description = "Tells how far the year has come, who did what and when, and its corrections.")
    static final class Status extends Step {

        @Override
        void take(YearBook book, int of, PrintWriter out) {
            YearRecord record = book.record(of);
            YearHistory.lines(record).forEach(out::println);
        }
    }

    /** A step that somebody answers for. */
    private abstract static class Deed extends Step {

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who does it.")
        private String by;

        @Option(names = "--on", paramLabel = "DATE", description = "On which day (default: today).")
        private LocalDate on;

        YearBook.Word word(String reason) {
            return new YearBook.Word(by, on, reason);
        }
    }

    /** {@code year post}. */
    @Command(
            name = "post",
            mixinStandardHelpOptions = true,
            description = "Posts the published figures for objections 公示; the policy's objection days begin.")
    static final class Post extends Deed {

        @Override
        void take(YearBook book, int of, PrintWriter out) {
            out.println(book.post(of, word(null)));
        }
    }

    /** {@code year lock}. */
    @Command(
            name = "lock",
            mixinStandardHelpOptions = true,
            description = "Locks the posted year once the objection days are over; from then on it is corrected only.")
    static final class Lock extends Deed {

        @Override
        void take(YearBook book, int of, PrintWriter out) {
            out.println(book.lock(of, word(null)));
        }
    }

    /** {@code year pay}. */
    @Command(name = "pay", mixinStandardHelpOptions = true, description = "Says that the locked year is paid.")
    static final class Pay extends Deed {

        @Override
        void take(YearBook book, int of, PrintWriter out) {
            out.println(book.pay(of, word(null)));
        }
    }

    /** {@code year reopen}. */
    @Command(
            name = "reopen",
            mixinStandardHelpOptions = true,
            description = "Takes a posted or locked year back, for a reason that stays on record.")
    static final class Reopen extends Deed {

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
        private String reason;

        @Override
        void take(YearBook book, int of, PrintWriter out) {
            out.println(book.reopen(of, word(reason)));
        }
    }
}
