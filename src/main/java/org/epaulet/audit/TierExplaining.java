package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.tier.EarlyStep;
import org.epaulet.policy.tier.StepKind;
import org.epaulet.policy.tier.TierCap;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.tier.TierStep;
import org.epaulet.roster.PastGrade;
import org.epaulet.tier.TierAction;
import org.epaulet.tier.TierCandidate;
import org.epaulet.tier.TierMove;

/** Gathers the tier of an explanation (R13). */
final class TierExplaining {

    private final Dossier dossier;
    private final TierRule rule;
    private final Checks checks;
    private final Map<String, TierMove> moves = new HashMap<>();

    TierExplaining(Dossier dossier, Checks checks) {
        this.dossier = dossier;
        this.rule = dossier.policy().tiers();
        this.checks = checks;
        dossier.moves().forEach(move -> moves.put(move.person(), move));
    }

    TierFacts tier() {
        TierMove own = moves.get(dossier.member().person().id());
        boolean assessed = dossier.effective().assessed();
        boolean tiered = own.before() != null;
        TierStep step = rule.steps().stream()
                .filter(each -> each.from().equals(own.before()))
                .findFirst()
                .orElse(null);
        HeldTierExplaining held = new HeldTierExplaining(dossier, checks);
        Integer first = tiered ? held.firstYear() : null;
        boolean selected = own.action() == TierAction.SELECT || own.action() == TierAction.NO_VACANCY;
        return new TierFacts(
                own,
                own.effective(rule, dossier.year()),
                dossier.member().person().tier(),
                held.lapsed(),
                held.trainee(),
                held.converted(own),
                first,
                years(first),
                (String) dossier.figures().value(Figure.PREVIOUS_GRADE),
                assessed,
                assessed && tiered ? checks.of(new Label("降一级", "Down one tier"), rule.demote()) : null,
                assessed && !tiered ? checks.of(new Label("首次定级", "Gets a first tier"), rule.enter()) : null,
                assessed && tiered ? checks.of(new Label("可以晋升", "May rise"), rule.rise()) : null,
                step == null ? null : step(step),
                selected ? caps(step) : List.of(),
                selected && dossier.correction() == null ? queue(step) : List.of());
    }

    private TierFacts.Step step(TierStep step) {
        BigDecimal needed = step.yearsFor(dossier.figures());
        return new TierFacts.Step(
                step.from(),
                step.to(),
                needed == null ? step.years() : needed,
                step.by() == StepKind.SELECTION,
                step.when() == null ? null : checks.of(new Label("晋升条件", "Condition of the step"), step.when()),
                step.early().stream().map(this::early).toList());
    }

    private Check early(EarlyStep early) {
        String years = Wording.plain(early.years());
        return checks.of(
                new Label(
                        "提前" + years + "年晋升",
                        years + (early.years().compareTo(BigDecimal.ONE) == 0 ? " year earlier" : " years earlier")),
                early.when());
    }

    private List<TierFacts.YearGrade> years(Integer first) {
        List<TierFacts.YearGrade> years = new ArrayList<>();
        for (PastGrade past : dossier.member().history()) {
            years.add(year(past.year(), past.grade(), first));
        }
        years.add(year(dossier.year().number(), (String) dossier.figures().value(Figure.GRADE), first));
        return years;
    }

    private TierFacts.YearGrade year(int year, String grade, Integer first) {
        return new TierFacts.YearGrade(
                year,
                grade,
                first != null
                        && year >= first
                        && grade != null
                        && rule.credit(grade).signum() != 0);
    }

    /** A cap's holders are counted as they stand before anybody is selected. */
    private List<TierFacts.Cap> caps(TierStep step) {
        List<TierCandidate> holders =
                dossier.candidates().stream().filter(TierCandidate::employed).toList();
        long headcount = rule.headcount(dossier.bureau(), holders.size());
        Map<String, Long> sizes = new HashMap<>();
        List<TierFacts.Cap> caps = new ArrayList<>();
        for (TierCap cap : rule.caps()) {
            long base = cap.among() != null
                    ? holders.stream()
                            .filter(holder -> holder.bases().contains(cap.name()))
                            .count()
                    : cap.of() == null ? headcount : sizes.get(cap.of());
            long size = cap.size(base);
            sizes.put(cap.name(), size);
            caps.add(new TierFacts.Cap(
                    cap.name(),
                    cap.tiers(),
                    cap.percent(),
                    base,
                    size,
                    holders.stream()
                            .filter(holder -> holds(cap, before(holder)))
                            .count(),
                    holders.stream().filter(holder -> selectedInto(cap, holder)).count(),
                    cap.tiers().contains(step.to()) && !cap.tiers().contains(step.from())));
        }
        return caps;
    }

    private String before(TierCandidate holder) {
        TierMove move = moves.get(holder.person());
        return move.action() == TierAction.SELECT ? move.before() : move.after();
    }

    private boolean selectedInto(TierCap cap, TierCandidate holder) {
        TierMove move = moves.get(holder.person());
        return move.action() == TierAction.SELECT && holds(cap, move.after()) && !holds(cap, move.before());
    }

    private static boolean holds(TierCap cap, String tier) {
        return tier != null && cap.tiers().contains(tier);
    }

    private List<TierFacts.Queued> queue(TierStep step) {
        return dossier.candidates().stream()
                .filter(candidate -> step.from().equals(candidate.tier()))
                .filter(candidate -> switch (moves.get(candidate.person()).action()) {
                    case SELECT, NO_VACANCY -> true;
                    case NONE, ENTRY, PROMOTE, CONVERT, DEMOTE -> false;
                })
                .sorted(TierCandidate.BEST_FIRST)
                .map(candidate -> new TierFacts.Queued(
                        candidate.total(),
                        candidate.keys(),
                        candidate.countedYears(),
                        moves.get(candidate.person()).action().name(),
                        candidate.person().equals(dossier.member().person().id())))
                .toList();
    }
}
