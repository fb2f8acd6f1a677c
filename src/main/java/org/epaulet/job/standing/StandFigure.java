package org.epaulet.job.standing;

import java.math.BigDecimal;
import java.util.function.Function;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.report.PersonResult;

/** The figures of a standing whose change from night to night is told. */
enum StandFigure {
    UNIT(stand -> stand.result().unit()),
    STATUS(stand -> stand.result().status().name()),
    REASON(stand -> stand.result().reason()),
    TOTAL(stand -> text(stand.result().total())),
    FAILED_PERIODS(stand -> Integer.toString(stand.failed())),
    THRESHOLD_GRADE(Stand::byTotal),
    CEILING(stand -> stand.result().ceiling()),
    GRADE(stand -> stand.result().grade()),
    SEAT(stand -> stand.result().seat() == null ? null : stand.result().seat().name()),
    TIER_ACTION(stand -> stand.result().tier().action().name()),
    TERMINATION(stand -> contract(stand.result(), ContractCandidate::termination)),
    EXPIRY(stand -> contract(stand.result(), ContractCandidate::expiry));

    private final Function<Stand, String> value;

    StandFigure(Function<Stand, String> value) {
        this.value = value;
    }

    String of(Stand stand) {
        return value.apply(stand);
    }

    private static String contract(PersonResult result, Function<ContractCandidate, String> code) {
        return result.contract() == null ? null : code.apply(result.contract());
    }

    static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
