package org.epaulet.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.epaulet.delivery.CodeList;
import org.epaulet.delivery.Column;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.epaulet.policy.CodeWord;
import org.epaulet.policy.Policy;

/**
 * Reads a row of the roster 花名册.
 */
final class PersonRule implements RowRule<Person> {

    private static final Column PERSON = Table.PEOPLE.column("person");
    private static final Column NAME = Table.PEOPLE.column("name");
    private static final Column UNIT = Table.PEOPLE.column("unit");
    private static final Column SERIES = Table.PEOPLE.column("series");
    private static final Column TIER = Table.PEOPLE.column("tier");
    private static final Column TIER_SINCE = Table.PEOPLE.column("tier_since");
    private static final Column JOINED = Table.PEOPLE.column("joined");
    private static final Column LEFT = Table.PEOPLE.column("left");
    private static final Column CONTRACT = Table.PEOPLE.column("contract");
    private static final Column CONTRACT_NO = Table.PEOPLE.column("contract_no");
    private static final Column CONTRACT_START = Table.PEOPLE.column("contract_start");
    private static final Column CONTRACT_END = Table.PEOPLE.column("contract_end");
    private static final Column PROBATION_END = Table.PEOPLE.column("probation_end");
    private static final Column EDUCATION = Table.PEOPLE.column("education");
    private static final Column POST_SINCE = Table.PEOPLE.column("post_since");
    private static final Column PROTECTED = Table.PEOPLE.column("protected");

    private static final CodeList CONTRACTS = CodeList.rejecting(RejectCode.UNKNOWN_CODE)
            .add(ContractKind.FIXED.name(), "固定期限")
            .add(ContractKind.OPEN.name(), "无固定期限")
            .add(ContractKind.AGENCY.name(), "劳务派遣")
            .build();

    private final Set<String> units;
    private final CodeList series;
    private final TierCodes tiers;
    private final CodeList education;
    private final CodeList protection;

    PersonRule(Policy policy, Set<String> units) {
        this.units = units;
        this.series = codes(policy.words().series());
        this.tiers = new TierCodes(policy.tiers().ladder());
        this.education = codes(policy.words().education());
        this.protection = codes(policy.words().protection());
    }

    @Override
    public Table table() {
        return Table.PEOPLE;
    }

    @Override
    public Person read(Row row) {
        String id = row.text(PERSON);
        String name = row.name(NAME);
        String unit = row.unit(UNIT, units);
        String kind = row.code(SERIES, series);
        String tier = row.tier(TIER, tiers);
        LocalDate tierSince = row.date(TIER_SINCE);
        if (tier != null && tierSince == null) {
            throw Row.missing(TIER_SINCE, new Expected("有层级者应填日期", "expected a date, since there is a tier"));
        }
        LocalDate joined = row.date(JOINED);
        LocalDate left = row.date(LEFT);
        ContractKind contract = ContractKind.valueOf(row.code(CONTRACT, CONTRACTS));
        Integer contractNo = contractNo(row);
        LocalDate contractStart = row.date(CONTRACT_START);
        LocalDate contractEnd = row.date(CONTRACT_END);
        if (contract == ContractKind.FIXED && contractEnd == null) {
            throw Row.missing(CONTRACT_END, new Expected("固定期限合同应填日期", "expected a date, since the contract is FIXED"));
        }
        LocalDate probationEnd = row.date(PROBATION_END);
        String schooling = row.code(EDUCATION, education);
        LocalDate postSince = row.date(POST_SINCE);
        String special = row.code(PROTECTED, protection);
        if (left != null && left.isBefore(joined)) {
            throw new Refusal(
                    RejectCode.BAD_INTERVAL, LEFT, new Expected("不得早于“入职日期”", "expected a day on or after joined"));
        }
        return new Person(
                id,
                name,
                unit,
                kind,
                tier,
                tierSince,
                joined,
                left,
                contract,
                contractNo,
                contractStart,
                contractEnd,
                probationEnd,
                schooling,
                postSince,
                special);
    }

    private static Integer contractNo(Row row) {
        BigDecimal number = row.whole(CONTRACT_NO);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new Refusal(
                    RejectCode.OUT_OF_RANGE,
                    CONTRACT_NO,
                    new Expected("应为合同次数，0 或以上", "expected a count of contracts, 0 or more"));
        }
        return number.intValueExact();
    }

    private static CodeList codes(List<CodeWord> words) {
        CodeList.Builder list = CodeList.rejecting(RejectCode.UNKNOWN_CODE);
        words.forEach(word -> list.add(word.code(), word.zh()));
        return list.build();
    }
}
