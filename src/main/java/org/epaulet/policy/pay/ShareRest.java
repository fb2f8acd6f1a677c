package org.epaulet.policy.pay;

/** What becomes of what is left over of a unit's pool when everybody's share is rounded down (R14). */
public enum ShareRest {
    /** One step each to the largest remainders; what is less than a step stays undistributed. */
    LARGEST_REMAINDER,
    /** It stays undistributed. */
    UNDISTRIBUTED
}
