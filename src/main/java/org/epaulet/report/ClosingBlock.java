package org.epaulet.report;

import java.util.function.Consumer;
import org.epaulet.workbook.Block;
import org.epaulet.workbook.SheetPart;

/**
 * A last block of a sheet, whose rows are formulas over the totals above.
 */
record ClosingBlock(Block block, Consumer<SheetPart> rows) {}
