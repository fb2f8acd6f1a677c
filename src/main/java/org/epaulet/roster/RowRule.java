package org.epaulet.roster;

import org.epaulet.delivery.Column;
import org.epaulet.delivery.Table;

/**
 * How a row of one table is read and checked on its own.
 */
interface RowRule<T> {

    /** Returns the table whose rows it reads. */
    Table table();

    /**
     * Returns what the row says; null for a row that is ignored.
     *
     * @throws Refusal at the first error
     */
    T read(Row row);

    /** Returns the column by which later checks tie rows together; null for none. */
    default Column link() {
        return null;
    }
}
