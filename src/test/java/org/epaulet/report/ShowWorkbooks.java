package org.epaulet.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.epaulet.policy.year.AssessmentYear;

/**
 * Writes the workbooks of made-up years into a folder, to be looked at; run by hand.
 */
final class ShowWorkbooks {

    private ShowWorkbooks() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Language language = arguments.length > 3 ? Language.valueOf(arguments[3]) : Language.ZH;
        SampleYear year = new SampleYear(Integer.parseInt(arguments[1]), 7, Boolean.parseBoolean(arguments[2]));
        AssessmentYear assessed = SamplePolicy.POLICY.year().year(2025);
        Reports reports = new Reports(SamplePolicy.POLICY, assessed, year, language);
        Files.createDirectories(folder);
        Map<String, String> states = Written.all(reports.pieces(), folder, 1000);
        System.out.println(reports.payroll()
                .assemble(folder, states, folder.resolve(reports.payroll().fileName())));
        System.out.println(reports.hr()
                .assemble(folder, states, folder.resolve(reports.hr().fileName())));
    }
}
