package org.epaulet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Checks every formula of a workbook against the value that is kept beside it.
 */
public final class Formulas {

    private Formulas() {}

    /** Returns how many formulas there are; fails where one comes to another value. */
    public static int check(Workbook workbook) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        CellValue value = evaluator.evaluate(cell);
                        assertThat(Math.abs(value.getNumberValue() - cell.getNumericCellValue()))
                                .as(
                                        "%s!%s %s: %s",
                                        sheet.getSheetName(), cell.getAddress(), cell.getCellFormula(), value)
                                .isLessThan(0.001);
                        formulas++;
                    }
                }
            }
        }
        return formulas;
    }
}
