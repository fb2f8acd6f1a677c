package org.epaulet.job;

/** The jobs there are. */
final class Jobs {

    private Jobs() {}

    /** Returns the kind by which a run of that name goes on. */
    static JobKind of(String job) {
        return switch (job) {
            case JobDefinition.YEAR_END -> new YearEndKind();
            case JobDefinition.NIGHTLY -> new NightlyKind();
            case JobDefinition.CORRECTION -> new CorrectionKind();
            default -> throw new IllegalStateException("There is no job " + job);
        };
    }
}
