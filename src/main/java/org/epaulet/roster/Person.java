package org.epaulet.roster;

import java.time.LocalDate;

/**
 * A row of the roster 花名册. What may be blank is null.
 *
 * @param tierSince 任层级时间
 * @param left last day of employment
 * @param contract FIXED, OPEN or AGENCY
 * @param contractNo how many fixed contracts
 * @param protection special protection 特殊保护
 */
public record Person(
        String id,
        String name,
        String unit,
        String series,
        String tier,
        LocalDate tierSince,
        LocalDate joined,
        LocalDate left,
        ContractKind contract,
        Integer contractNo,
        LocalDate contractStart,
        LocalDate contractEnd,
        LocalDate probationEnd,
        String education,
        LocalDate postSince,
        String protection) {

    /** Returns whether the person is employed on the day. */
    public boolean employedOn(LocalDate day) {
        return !day.isBefore(joined) && (left == null || !day.isAfter(left));
    }

    /** Returns the person in that unit. */
    public Person in(String other) {
        return other.equals(unit)
                ? this
                : new Person(
                        id,
                        name,
                        other,
                        series,
                        tier,
                        tierSince,
                        joined,
                        left,
                        contract,
                        contractNo,
                        contractStart,
                        contractEnd,
                        probationEnd,
                        education,
                        postSince,
                        protection);
    }

    /** Shows the id alone: a person's record never reaches a log. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
