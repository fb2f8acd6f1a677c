package org.epaulet.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/**
 * Draws the charts of a sheet between its last block and the signature line.
 */
final class FrameCharts {

    private static final List<byte[]> PALETTE = Stream.of(
                    "2E5C8A", "6FA8DC", "F0B44C", "C0504D", "808080", "70A845", "8064A2", "E67E22", "17A2A2", "B0306A",
                    "7F6000", "34495E", "9BBB59")
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final double TITLE_POINTS = 12;

    /** What the ends of an axis are multiples of, where it does not begin at 0. */
    private static final int STEP = 5;

    /** A line that lies on the edge of a page is printed on both. */
    private static final int BELOW_EDGE = 2 * Units.EMU_PER_POINT;

    private FrameCharts() {}

    static void draw(XSSFSheet sheet, SheetLayout layout, List<Segment> segments, int lastRow, PartSlice part) {
        if (layout.charts().isEmpty()) {
            return;
        }
        int top = lastRow - 1 - layout.chartRows();
        sheet.setRowBreak(top - 1);
        ChartValues values = ChartValues.read(part);
        int left = 0;
        for (int i = 0; i < layout.charts().size(); i++) {
            ChartPlan plan = layout.charts().get(i);
            int right = columnAt(layout, i + 1);
            for (Segment segment : segments) {
                if (segment.block() == plan.block() && !segment.empty()) {
                    XSSFClientAnchor anchor =
                            new XSSFClientAnchor(0, BELOW_EDGE, 0, 0, left, top, right, top + ChartPlan.ROWS - 1);
                    draw(sheet, layout, plan, segment, anchor, values);
                }
            }
            left = right;
        }
    }

    /** The column at which that many charts side by side have taken their share of the width. */
    private static int columnAt(SheetLayout layout, int charts) {
        int all = 0;
        for (int i = 0; i < layout.columns(); i++) {
            all += layout.width(i);
        }
        int column = 0;
        int before = 0;
        while (column < layout.columns() && before * layout.charts().size() < all * charts) {
            before += layout.width(column++);
        }
        return column;
    }

    private static void draw(
            XSSFSheet sheet,
            SheetLayout layout,
            ChartPlan plan,
            Segment rows,
            XSSFClientAnchor anchor,
            ChartValues cells) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(anchor);
        title(chart, plan.title());
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        // else spreadsheets cut the first and the last column in halves
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (plan.course()) {
            lines(sheet, layout, plan, rows, cells, chart, (XDDFLineChartData)
                    chart.createData(ChartTypes.LINE, across, up));
            return;
        }
        up.setMinimum(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        bars.setBarDirection(BarDirection.COL);
        bars.setVaryColors(false);
        if (plan.stacked()) {
            bars.setBarGrouping(BarGrouping.STACKED);
        } else {
            bars.setBarGrouping(BarGrouping.CLUSTERED);
        }
        XDDFDataSource<String> categories = categories(sheet, plan, rows, cells);
        int colour = 0;
        for (int column : plan.series()) {
            XDDFChartData.Series series = bars.addSeries(categories, numbers(sheet, rows, cells, column));
            series.setTitle(
                    layout.blocks().get(plan.block()).columns().get(column).heading(), null);
            series.setFillProperties(
                    new XDDFSolidFillProperties(XDDFColor.from(PALETTE.get(colour++ % PALETTE.size()))));
        }
        plot(bars);
        if (plan.stacked()) {
            standOnEachOther(chart.getCTChart().getPlotArea().getBarChartArray(0));
        }
    }

    private static void title(XSSFChart chart, String title) {
        chart.setTitleText(title);
        // POI writes the machine's language into the title
        for (XDDFTextParagraph paragraph : chart.getTitle().getBody().getParagraphs()) {
            paragraph.getTextRuns().forEach(run -> {
                run.setLanguage(null);
                run.setFontSize(TITLE_POINTS);
            });
        }
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private static void lines(
            XSSFSheet sheet,
            SheetLayout layout,
            ChartPlan plan,
            Segment rows,
            ChartValues cells,
            XSSFChart chart,
            XDDFLineChartData lines) {
        lines.setVaryColors(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFDataSource<String> categories = categories(sheet, plan, rows, cells);
        List<BigDecimal> drawn = new ArrayList<>();
        int colour = 0;
        for (int column : plan.series()) {
            BigDecimal[] values = cells.numbers(rows, column, null);
            Stream.of(values).filter(Objects::nonNull).forEach(drawn::add);
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) lines.addSeries(
                    categories, XDDFDataSourcesFactory.fromArray(values, range(sheet, rows, column), column));
            series.setTitle(
                    layout.blocks().get(plan.block()).columns().get(column).heading(), null);
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.CIRCLE);
            series.setLineProperties(new XDDFLineProperties(
                    new XDDFSolidFillProperties(XDDFColor.from(PALETTE.get(colour++ % PALETTE.size())))));
        }
        if (!drawn.isEmpty()) {
            XDDFValueAxis up = lines.getValueAxes().get(0);
            up.setMinimum(Math.floorDiv(Collections.min(drawn).intValue() - 1, STEP) * STEP);
            up.setMaximum(Math.floorDiv(Collections.max(drawn).intValue() + STEP, STEP) * STEP);
        }
        plot(lines);
    }

    /** As {@code XDDFChart.plot}, which would also write every value into a workbook of its own that nobody saves. */
    private static void plot(XDDFChartData data) {
        for (int i = 0; i < data.getSeriesCount(); i++) {
            data.getSeries(i).plot();
        }
    }

    private static XDDFDataSource<String> categories(XSSFSheet sheet, ChartPlan plan, Segment rows, ChartValues cells) {
        return XDDFDataSourcesFactory.fromArray(
                cells.texts(rows, plan.category()), range(sheet, rows, plan.category()), plan.category());
    }

    private static XDDFNumericalDataSource<BigDecimal> numbers(
            XSSFSheet sheet, Segment rows, ChartValues cells, int column) {
        return XDDFDataSourcesFactory.fromArray(
                cells.numbers(rows, column, BigDecimal.ZERO), range(sheet, rows, column), column);
    }

    /** The schema part that XDDFBarChartData.setOverlap needs is not in POI's small schemas: the attribute is set as it is. */
    private static void standOnEachOther(CTBarChart bars) {
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    private static String range(XSSFSheet sheet, Segment rows, int column) {
        return new CellRangeAddress(rows.firstRow() - 1, rows.lastRow() - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }
}
