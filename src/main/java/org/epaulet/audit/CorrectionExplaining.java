package org.epaulet.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.epaulet.assessment.Graded;
import org.epaulet.delivery.CodePoints;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.pay.Recovery;
import org.epaulet.pay.Share;
import org.epaulet.pay.UnitRate;
import org.epaulet.policy.pay.ShareRest;
import org.epaulet.policy.tier.Tier;

/** Gathers what a correction made of a person, for an explanation (R17). */
final class CorrectionExplaining {

    private final Dossier dossier;
    private final CorrectionDossier corrected;
    private final Function<ArchivedRecord, Explanation.Record> shown;
    private final PayExplaining pay;

    /** Takes how a record is shown, and how pay is; pay null: outside the year. */
    CorrectionExplaining(Dossier dossier, Function<ArchivedRecord, Explanation.Record> shown, PayExplaining pay) {
        this.dossier = dossier;
        this.corrected = dossier.correction();
        this.shown = shown;
        this.pay = pay;
    }

    CorrectionFacts facts() {
        boolean knew = corrected.memberBefore() != null;
        return new CorrectionFacts(
                corrected.number(),
                corrected.versionBefore(),
                corrected.causes(),
                RowChanges.records(corrected.recordsBefore(), dossier.records(), shown),
                knew ? RowChanges.rows(corrected.memberBefore(), dossier.member()) : List.of(),
                knew ? RowChanges.columns(corrected.memberBefore(), dossier.member()) : List.of(),
                PublishedFigures.changes(dossier.policy(), corrected.before(), dossier.policy(), dossier.published()),
                grade(),
                shares(),
                corrected.shares().releases(),
                recovery());
    }

    private CorrectionFacts.GradeSteps grade() {
        Graded now = corrected.now();
        return now == null
                ? null
                : new CorrectionFacts.GradeSteps(
                        corrected.stood(),
                        corrected.byRecords(),
                        corrected.decided(),
                        now,
                        corrected.ranked(),
                        corrected.decisions());
    }

    private List<CorrectionFacts.ShareChange> shares() {
        TreeSet<String> units = new TreeSet<>(CodePoints.ORDER);
        corrected.sharesBefore().forEach(share -> units.add(share.unit()));
        corrected.shares().shares().forEach(share -> units.add(share.unit()));
        List<CorrectionFacts.ShareChange> changes = new ArrayList<>();
        units.forEach(unit -> changes.add(share(
                unit,
                corrected.rates().get(unit),
                of(corrected.sharesBefore(), unit),
                of(corrected.shares().shares(), unit))));
        return changes;
    }

    private static Share of(List<Share> shares, String unit) {
        return shares.stream()
                .filter(share -> share.unit().equals(unit))
                .findFirst()
                .orElse(null);
    }

    private CorrectionFacts.ShareChange share(String unit, UnitRate rate, Share before, Share now) {
        return new CorrectionFacts.ShareChange(
                unit,
                rate.pool(),
                rate.divisor(),
                now == null ? null : exact(rate, now),
                dossier.policy().pay().shares().stepFen(),
                dossier.policy().pay().shares().rest() == ShareRest.UNDISTRIBUTED,
                stands(before, now),
                before,
                now,
                now == null || pay == null ? List.of() : pay.docked(corrected.docking(), now));
    }

    private static String exact(UnitRate rate, Share share) {
        return rate.divisor().signum() == 0
                ? "0"
                : BigDecimal.valueOf(rate.pool())
                        .multiply(share.coefficient())
                        .multiply(BigDecimal.valueOf(share.days()))
                        .divide(rate.divisor(), 4, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** A share by whose days and coefficient nothing changed stands, to the fen. */
    private static boolean stands(Share before, Share now) {
        return before != null
                && now != null
                && before.days() == now.days()
                && before.reserved() == now.reserved()
                && before.coefficient().compareTo(now.coefficient()) == 0;
    }

    private CorrectionFacts.RecoveryFacts recovery() {
        Recovery recovery = corrected.recovery();
        Tier tier = corrected.recovering().tiers().tier(corrected.heldTier());
        return new CorrectionFacts.RecoveryFacts(
                dossier.pay() == null ? 0 : dossier.pay().gross(),
                corrected.paidBefore(),
                recovery.due(),
                recovery.payable(),
                recovery.overpaid(),
                corrected.heldTier(),
                tier.wage().movePointRight(2).longValueExact(),
                tier.performance().movePointRight(2).longValueExact(),
                corrected.recovering().procedure().recoveryPercent(),
                recovery.monthLimit(),
                recovery.months(),
                recovery.recovered(),
                recovery.lastStep(),
                corrected.recoveriesBefore());
    }
}
