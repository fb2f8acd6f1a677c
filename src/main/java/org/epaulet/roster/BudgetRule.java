package org.epaulet.roster;

import java.math.BigDecimal;
import java.util.Set;
import org.epaulet.delivery.CellNumber;
import org.epaulet.delivery.Column;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;

/**
 * Reads a row of budgets 绩效总量.
 */
final class BudgetRule implements RowRule<Budget> {

    private static final Column UNIT = Table.BUDGET.column("unit");
    private static final Column AMOUNT = Table.BUDGET.column("amount");

    /** No bureau has ten thousand billion yuan, and sums of it stay exact in fen. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(13);

    private final Set<String> units;

    BudgetRule(Set<String> units) {
        this.units = units;
    }

    @Override
    public Table table() {
        return Table.BUDGET;
    }

    @Override
    public Budget read(Row row) {
        String unit = row.unit(UNIT, units);
        BigDecimal amount = row.number(AMOUNT);
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            throw new Refusal(
                    RejectCode.OUT_OF_RANGE,
                    AMOUNT,
                    new Expected(
                            "金额应在 0 至 " + MOST.toPlainString() + " 之间",
                            "expected an amount from 0 to " + MOST.toPlainString()));
        }
        return new Budget(unit, amount.movePointRight(CellNumber.DECIMALS).longValueExact());
    }
}
