package org.epaulet.roster;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.delivery.CellNumber;
import org.epaulet.delivery.CellValue;
import org.epaulet.delivery.CellValue.Read;
import org.epaulet.delivery.CellValue.Refused;
import org.epaulet.delivery.CodeList;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;
import org.epaulet.policy.tier.Tier;

/**
 * Reads tiers 层级: whole numbers where the ladder's codes are numbers (2.0 is 2), otherwise codes or Chinese words.
 */
final class TierCodes {

    private final Map<BigDecimal, String> numbers = new HashMap<>();
    private final CodeList codes;
    private final Expected expected;

    TierCodes(List<Tier> ladder) {
        CodeList.Builder list = CodeList.rejecting(RejectCode.UNKNOWN_CODE);
        for (Tier tier : ladder) {
            list.add(tier.code(), tier.label().zh());
            if (CellNumber.readWhole(tier.code()) instanceof Read<BigDecimal> number) {
                numbers.put(number.value(), tier.code());
            }
        }
        this.codes = numbers.size() == ladder.size() ? null : list.build();
        List<String> tiers = ladder.stream().map(Tier::code).toList();
        this.expected = new Expected(
                "应为下列层级之一：" + String.join("、", tiers), "expected a tier of the ladder: " + String.join(", ", tiers));
    }

    CellValue<String> read(String cell) {
        if (codes != null) {
            return codes.read(cell);
        }
        CellValue<BigDecimal> number = CellNumber.readWhole(cell);
        if (number instanceof Refused<BigDecimal> refused) {
            return new Refused<>(refused.code(), refused.expected());
        }
        String code = numbers.get(((Read<BigDecimal>) number).value());
        return code == null ? new Refused<>(RejectCode.OUT_OF_RANGE, expected) : new Read<>(code);
    }
}
