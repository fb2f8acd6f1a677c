package org.epaulet.policy.sentence;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.policy.AbsenceKind;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.CodeWord;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.Policy;
import org.epaulet.policy.StatusRule;
import org.epaulet.policy.UnitKind;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.PeriodGrade;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.condition.Counted;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.FigureType;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.tier.Tier;

/**
 * What a policy calls its codes; a code without a name is shown as it is.
 */
public final class PolicyWords {

    private final Policy policy;
    private final Tongue tongue;

    /** Takes the policy and the language. */
    public PolicyWords(Policy policy, Tongue tongue) {
        this.policy = policy;
        this.tongue = tongue;
    }

    String grade(String code) {
        return label(policy.grades(), Grade::code, Grade::label, code);
    }

    String component(String code) {
        return code.equals("TOTAL")
                ? tongue.say("the total", "总分")
                : label(policy.components(), Component::code, Component::label, code);
    }

    String tier(String code) {
        return label(policy.tiers().ladder(), Tier::code, Tier::label, code);
    }

    String education(String code) {
        return word(policy.words().education(), code);
    }

    /** Returns what a ballot of the component names: one of its words, or a grade. */
    public String ballot(String component, String code) {
        return policy.components().stream()
                .filter(known ->
                        known.code().equals(component) && !known.words().isEmpty())
                .findFirst()
                .map(known -> label(known.words(), CatalogueItem::code, CatalogueItem::label, code))
                .orElseGet(() -> grade(code));
    }

    /** Returns what a group of the component is called. */
    String group(String component, String code) {
        return policy.components().stream()
                .filter(known -> known.code().equals(component))
                .findFirst()
                .map(known -> label(known.groups(), ScoreGroup::code, ScoreGroup::label, code))
                .orElse(code);
    }

    String periodGrade(String code) {
        return label(policy.periodGrades(), PeriodGrade::code, PeriodGrade::label, code);
    }

    String event(String code) {
        return label(policy.events(), EventKind::code, EventKind::label, code);
    }

    /** Returns what a code that a function counts by is called. */
    String counted(Counted counted, String code) {
        return switch (counted) {
            case EVENTS, IN_FORCE, IN_TIER, EVER -> event(code);
            case DAYS, LONGEST -> label(policy.absences(), AbsenceKind::code, AbsenceKind::label, code);
            case ITEMS -> label(policy.items(), CatalogueItem::code, CatalogueItem::label, code);
            case IN_ROW, YEARS, TIER_YEARS, CONTRACT_YEARS -> grade(code);
            case PERIODS, PERIODS_IN_ROW -> periodGrade(code);
        };
    }

    /** Returns what a value of the figure is called. */
    public String of(Figure figure, String code) {
        if (figure.type() == FigureType.GRADE) {
            return grade(code);
        }
        if (figure == Figure.STATUS) {
            return status(AssessmentStatus.valueOf(code));
        }
        if (figure == Figure.REASON) {
            return label(policy.statuses(), StatusRule::reason, StatusRule::label, code);
        }
        if (figure == Figure.TIER) {
            return tier(code);
        }
        if (figure == Figure.UNIT_KIND) {
            return label(policy.unitKinds(), UnitKind::code, UnitKind::label, code);
        }
        return figure == Figure.EDUCATION
                ? education(code)
                : word(policy.words().series(), code);
    }

    String status(AssessmentStatus status) {
        return switch (status) {
            case ASSESSED -> tongue.say("assessed", "参加考核");
            case WITHHELD -> tongue.say("withheld", "未定等次");
            case NOT_ASSESSED -> tongue.say("not assessed", "不参加考核");
        };
    }

    /** Returns the words as an enumeration. */
    String list(Collection<String> codes, Function<String, String> word) {
        return codes.stream().map(word).collect(Collectors.joining(tongue.say(", ", "、")));
    }

    private String word(List<CodeWord> words, String code) {
        return label(words, CodeWord::code, word -> new Label(word.zh(), code), code);
    }

    private <T> String label(List<T> list, Function<T, String> codes, Function<T, Label> labels, String code) {
        return list.stream()
                .filter(entry -> codes.apply(entry).equals(code))
                .map(labels)
                .map(tongue::say)
                .findFirst()
                .orElse(code);
    }
}
