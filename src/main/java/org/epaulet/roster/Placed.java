package org.epaulet.roster;

import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;

/**
 * A row that passed its own checks, and where it stands.
 *
 * @param keyCell the cell of the key's first column, as it stands
 * @param linkCell the cell that ties the row to others (parent, to), as it stands; empty in other tables
 * @param person whose row it says it is; empty in tables without people
 */
record Placed<T>(T value, DeliveryFile file, long line, String keyCell, String linkCell, String person) {

    /** Returns the reject that points at the key. */
    Reject atKey(RejectCode code, Expected message) {
        Table table = file.table();
        return new Reject(table, file.name(), line, code, table.columns().get(0).name(), keyCell, message, person);
    }

    /** Returns the reject that points at the tie to other rows. */
    Reject atLink(String column, RejectCode code, Expected message) {
        return new Reject(file.table(), file.name(), line, code, column, linkCell, message, person);
    }
}
