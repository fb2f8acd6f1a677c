package org.epaulet.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws the charts of a sheet between its last block and the signature line.
 */
final class FrameCharts {

    private FrameCharts() {}

    static void draw(XSSFSheet sheet, SheetLayout layout, List<Segment> segments, int lastRow) {
        int top = lastRow - 1 - ChartPlan.ROWS * layout.charts().size();
        for (ChartPlan plan : layout.charts()) {
            for (Segment segment : segments) {
                if (segment.block() == plan.block() && !segment.empty()) {
                    draw(sheet, layout, plan, segment, top);
                }
            }
            top += ChartPlan.ROWS;
        }
    }

    private static void draw(XSSFSheet sheet, SheetLayout layout, ChartPlan plan, Segment rows, int top) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, 0, top, layout.columns(), top + ChartPlan.ROWS - 1);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(plan.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setMinimum(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        bars.setBarDirection(BarDirection.COL);
        bars.setVaryColors(false);
        if (plan.stacked()) {
            bars.setBarGrouping(BarGrouping.STACKED);
            bars.setOverlap((byte) 100);
        } else {
            bars.setBarGrouping(BarGrouping.CLUSTERED);
        }
        XDDFDataSource<String> categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, range(rows, plan.category()));
        for (int column : plan.series()) {
            XDDFNumericalDataSource<Double> values =
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(rows, column));
            bars.addSeries(categories, values)
                    .setTitle(layout.blocks().get(plan.block()).columns().get(column).heading(), null);
        }
        chart.plot(bars);
    }

    private static CellRangeAddress range(Segment rows, int column) {
        return new CellRangeAddress(rows.firstRow() - 1, rows.lastRow() - 1, column, column);
    }
}
