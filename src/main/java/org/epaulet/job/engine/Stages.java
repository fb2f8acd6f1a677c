package org.epaulet.job.engine;

import java.util.function.Supplier;

/** Takes the stages of a job, one after the other. */
public interface Stages {

    /** The stage that reads every table but the evaluations. */
    String RECEIVE_TABLES = "receive tables";

    /** The stage that reads the evaluations. */
    String RECEIVE_EVALUATIONS = "receive evaluations";

    /** Takes a stage that is done as a whole. */
    void whole(String name, Steps.Whole work);

    /** Takes a stage that is done by partitions. */
    <P> void partitioned(String name, Supplier<Steps.Plan<P>> planning);
}
