package org.epaulet.report;

import java.util.HashMap;
import java.util.Map;
import org.epaulet.delivery.Reject;
import org.epaulet.policy.CodeWord;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;

/**
 * Words for coded values: the policy's own where it has them, else those of the outputs; a code without one stays.
 */
public final class Labels {

    private final Language language;
    private final Map<String, Label> grades = new HashMap<>();
    private final Map<String, Label> reasons = new HashMap<>();
    private final Map<String, Label> bands = new HashMap<>();
    private final Map<String, Label> tiers = new HashMap<>();
    private final Map<String, Label> payers = new HashMap<>();
    private final Map<String, Label> events = new HashMap<>();
    private final Map<String, Label> protections = new HashMap<>();
    private final Map<String, Label> own;
    private final Label untiered;
    private final Label topGrade;
    private final Label heating;

    /** Takes the policy whose words are used, and the language. */
    public Labels(Policy policy, Language language) {
        this.language = language;
        policy.grades().forEach(grade -> grades.put(grade.code(), grade.label()));
        policy.statuses().forEach(status -> reasons.put(status.reason(), status.label()));
        policy.pay().bands().forEach(band -> bands.put(band.code(), band.label()));
        policy.tiers().ladder().forEach(tier -> tiers.put(tier.code(), tier.label()));
        policy.pay().payers().forEach(payer -> payers.put(payer.code(), payer.label()));
        policy.events().forEach(event -> events.put(event.code(), event.label()));
        for (CodeWord word : policy.words().protection()) {
            protections.put(word.code(), new Label(word.zh(), word.code()));
        }
        topGrade = policy.topGrade().label();
        own = OwnWords.beside(topGrade);
        heating = policy.pay().heating().label();
        untiered = policy.tiers().untiered().label();
    }

    /** Returns the grade's name. */
    public String grade(String code) {
        return word(grades, code);
    }

    /** Returns the name of the grade whose seats are counted, in both languages. */
    Label topGrade() {
        return topGrade;
    }

    /** Returns what a seat of that grade is called, in both languages. */
    Label seat() {
        return new Label(topGrade.zh() + "名额", "Seat");
    }

    /** Returns the name of what is paid for heating, in both languages. */
    public Label heating() {
        return heating;
    }

    /** Returns the name of a status's reason. */
    public String reason(String code) {
        return word(reasons, code);
    }

    /** Returns the band's name. */
    public String band(String code) {
        return word(bands, code);
    }

    /** Returns the tier's name, and that of having none for null. */
    public String tier(String code) {
        return code == null ? language.of(untiered) : word(tiers, code);
    }

    /** Returns the payer's name. */
    public String payer(String code) {
        return word(payers, code);
    }

    /** Returns the name of a kind of event. */
    public String event(String code) {
        return word(events, code);
    }

    /** Returns the name of a special protection. */
    public String protection(String code) {
        return word(protections, code);
    }

    /** Returns the word for a code that no policy names: an action, an article, a status. */
    public String own(String code) {
        return word(own, code);
    }

    /** Returns the heading of the column at fault; empty where the row as a whole is. */
    String column(Reject reject) {
        return reject.column().isEmpty()
                ? ""
                : language.of(reject.table().column(reject.column()).zh(), reject.column());
    }

    /** Returns what was expected of a row that was turned away. */
    String expected(Reject reject) {
        return language.of(reject.message().zh(), reject.message().en());
    }

    String yesOrNo(boolean yes) {
        return yes ? language.of("是", "Yes") : language.of("否", "No");
    }

    private String word(Map<String, Label> words, String code) {
        Label label = code == null ? null : words.get(code);
        return label == null ? code : language.of(label);
    }
}
