package org.epaulet.job.year;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.epaulet.job.database.LostDatabase;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Place;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.YearStore;
import org.epaulet.job.store.YearStore.Act;
import org.epaulet.job.store.YearStore.Transition;
import org.epaulet.policy.Procedure;
import org.epaulet.policy.YearHand;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Takes a year from one state to the next, open → calculated → posted → locked → paid, and keeps who did it and when (R17). */
public final class YearBook {

    private final Engine engine;
    private final Clock clock;

    /** Takes the opened work folder and the clock that tells today. */
    public YearBook(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Who says what is done, and from when.
     *
     * @param by their name
     * @param on null: today
     * @param reason null: none
     */
    public record Word(String by, LocalDate on, String reason) {}

    /** Returns what is on record of the year. */
    public YearRecord record(int year) {
        return YearRecord.of(engine, year);
    }

    /**
     * Posts the calculated year for objections.
     *
     * @return a sentence on what was done
     * @throws StoppedException when it cannot be
     */
    public String post(int year, Word word) {
        return act(year, word, Act.POSTED);
    }

    /**
     * Locks the posted year, once the objection days are over.
     *
     * @throws StoppedException when it cannot be
     */
    public String lock(int year, Word word) {
        return act(year, word, Act.LOCKED);
    }

    /**
     * Says that the locked year is paid.
     *
     * @throws StoppedException when it cannot be
     */
    public String pay(int year, Word word) {
        return act(year, word, Act.PAID);
    }

    /**
     * Takes a posted or locked year back, for a reason.
     *
     * @throws StoppedException when it cannot be
     */
    public String reopen(int year, Word word) {
        return act(year, word, Act.REOPENED);
    }

    /** A second line would pass for an entry of its own. */
    private static void onOneLine(String option, String text) {
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            throw refused(
                    "Option %s has a line break or another control character; expected one line.".formatted(option));
        }
    }

    private String act(int year, Word word, Act act) {
        if (word.by().isBlank()) {
            throw refused("Option --by is empty; expected the name of who does it.");
        }
        onOneLine("--by", word.by());
        onOneLine("--reason", word.reason());
        try (YearLock lock = engine.lock(year)) {
            YearRecord record = YearRecord.of(engine, year);
            follows(record, act);
            Procedure procedure = record.procedure();
            Transition done = new Transition(
                    act,
                    day(record, word),
                    word.by().strip(),
                    word.reason(),
                    record.published().number(),
                    record.published().manifestDigest(),
                    LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
            check(record, procedure, done);
            lock.writing(() -> {
                new YearStore(engine.jdbc()).add(year, record.transitions().size(), done);
                return done;
            });
            return told(YearRecord.of(engine, year), done);
        } catch (DataAccessException | TransactionException failure) {
            throw LostDatabase.sentence(failure);
        }
    }

    private static void follows(YearRecord record, Act act) {
        YearState state = record.state();
        boolean follows = switch (act) {
            case POSTED -> state == YearState.CALCULATED;
            case LOCKED -> state == YearState.POSTED;
            case PAID -> state == YearState.LOCKED;
            case REOPENED -> state == YearState.POSTED || state == YearState.LOCKED;
        };
        if (!follows) {
            throw refused("Year %d is %s; %s".formatted(record.year(), state, instead(record, act)));
        }
        if (act == Act.REOPENED && !record.corrections().isEmpty()) {
            throw refused(
                    "Year %d has %d corrections, which rest on what was locked; `run correction` corrects it further."
                            .formatted(record.year(), record.corrections().size()));
        }
    }

    private static String instead(YearRecord record, Act act) {
        return switch (record.state()) {
            case OPEN -> "publish it with `run year-end` first.";
            case CALCULATED -> act == Act.REOPENED ? "there is nothing to take back." : "`year post` comes first.";
            case POSTED ->
                act == Act.POSTED
                        ? "it can be locked from " + record.lockable() + "."
                        : "what was not locked is not paid; it can be locked from " + record.lockable() + ".";
            case LOCKED -> act == Act.POSTED ? "`year reopen` takes it back." : "`year pay` comes next.";
            case PAID -> "a paid year is never reopened or done again; `run correction` corrects it.";
        };
    }

    /** Today, or the day that is named: not in the future and not before what it follows. */
    private LocalDate day(YearRecord record, Word word) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = word.on() == null ? today : word.on();
        if (day.isAfter(today)) {
            throw refused(
                    "Option --on is %s; expected a day that is not in the future, today is %s.".formatted(day, today));
        }
        Run run = record.published();
        LocalDate calculated = run.ended()
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(clock.getZone())
                .toLocalDate();
        LocalDate before =
                record.transitions().isEmpty() || record.latest().on().isBefore(calculated)
                        ? calculated
                        : record.latest().on();
        if (day.isBefore(before)) {
            throw refused("Option --on is %s, but the year is %s since %s; expected that day or a later one."
                    .formatted(day, record.state(), before));
        }
        return day;
    }

    private static void check(YearRecord record, Procedure procedure, Transition done) {
        switch (done.act()) {
            case POSTED -> {
                if (!Publication.intact(Place.ofYear(out(record.published()), record.year()), record.published())) {
                    throw refused(
                            "The folder that run %d published is no longer as it was; `verify` it, or run the year again, before it is posted."
                                    .formatted(record.published().number()));
                }
            }
            case LOCKED -> {
                if (done.on().isBefore(record.lockable())) {
                    throw refused(
                            "Year %d is posted since %s, and people may object until %s; it can be locked from %s."
                                    .formatted(
                                            record.year(),
                                            record.latest(Act.POSTED).on(),
                                            record.lockable().minusDays(1),
                                            record.lockable()));
                }
                differs(record, procedure, done, YearHand.APPROVE);
            }
            case PAID -> differs(record, procedure, done, YearHand.PAY);
            case REOPENED -> {
                if (done.reason() == null || done.reason().isBlank()) {
                    throw refused("Reopening needs a reason; give it with --reason.");
                }
            }
        }
    }

    /** Who lends one hand to the year does not lend another, where the policy keeps the two apart. */
    private static void differs(YearRecord record, Procedure procedure, Transition done, YearHand hand) {
        if (!procedure.separate().contains(hand)) {
            return;
        }
        for (YearHand earlier : procedure.separate()) {
            Act act = act(earlier);
            if (act.compareTo(done.act()) < 0 && record.latest(act).by().equals(done.by())) {
                throw refused("The policy keeps %s and %s apart; somebody else has to do it."
                        .formatted(words(earlier), words(hand)));
            }
        }
    }

    private static Act act(YearHand hand) {
        return switch (hand) {
            case PREPARE -> Act.POSTED;
            case APPROVE -> Act.LOCKED;
            case PAY -> Act.PAID;
        };
    }

    private static String words(YearHand hand) {
        return switch (hand) {
            case PREPARE -> "preparing (`year post`)";
            case APPROVE -> "approving (`year lock`)";
            case PAY -> "paying (`year pay`)";
        };
    }

    private static String told(YearRecord record, Transition done) {
        String what = "Year %d is %s from %s on: run %d, manifest %s."
                .formatted(record.year(), record.state(), done.on(), done.run(), done.manifest());
        return switch (done.act()) {
            case POSTED -> what + " It can be locked from " + record.lockable() + ".";
            case REOPENED -> what + " `run year-end` may compute it anew.";
            case LOCKED, PAID -> what;
        };
    }

    private static Path out(Run run) {
        return Path.of(run.out());
    }

    private static StoppedException refused(String sentence) {
        return new StoppedException(ExitStatus.USAGE, sentence);
    }
}
