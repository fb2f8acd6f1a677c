package org.epaulet.roster;

import org.epaulet.delivery.Column;
import org.epaulet.delivery.Table;

/**
 * Reads a row of units 单位; whether its parent is one is checked when all rows are read.
 */
final class UnitRule implements RowRule<Unit> {

    static final Column PARENT = Table.UNITS.column("parent");

    private static final Column UNIT = Table.UNITS.column("unit");
    private static final Column NAME = Table.UNITS.column("name");
    private static final Column POOL = Table.UNITS.column("pool");
    private static final Column LEADER = Table.UNITS.column("leader");

    @Override
    public Table table() {
        return Table.UNITS;
    }

    @Override
    public Unit read(Row row) {
        return new Unit(row.text(UNIT), row.name(NAME), row.text(PARENT), row.text(POOL), row.text(LEADER));
    }

    @Override
    public Column link() {
        return PARENT;
    }
}
