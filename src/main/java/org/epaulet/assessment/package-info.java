/**
 * From a person's year to a grade: service and status (R4), component scores (R5 to R8), total (R9), grade (R10), ceilings (R11)
 * and the quota of the top grade in a bureau (R12).
 */
package org.epaulet.assessment;
