package org.epaulet.job;

import java.util.function.Supplier;

/** Takes the stages of a job, one after the other. */
interface Stages {

    /** Takes a stage that is done as a whole. */
    void whole(String name, Steps.Whole work);

    /** Takes a stage that is done by partitions. */
    <P> void partitioned(String name, Supplier<Steps.Plan<P>> planning);
}
