package org.epaulet.assessment;

import java.math.BigDecimal;
import org.epaulet.policy.condition.ComparedWithin;

/**
 * A person's places among the assessed people of the unit, of the pool as units.csv has it and of the bureau, whoever is compared
 * for the quota; equals share the better one.
 *
 * @param inUnit the place, of so many people
 */
public record Ranks(int inUnit, int ofUnit, int inPool, int ofPool, int inBureau, int ofBureau) {

    BigDecimal place(ComparedWithin circle) {
        return BigDecimal.valueOf(
                switch (circle) {
                    case UNIT -> inUnit;
                    case POOL -> inPool;
                    case BUREAU -> inBureau;
                });
    }

    BigDecimal people(ComparedWithin circle) {
        return BigDecimal.valueOf(
                switch (circle) {
                    case UNIT -> ofUnit;
                    case POOL -> ofPool;
                    case BUREAU -> ofBureau;
                });
    }
}
