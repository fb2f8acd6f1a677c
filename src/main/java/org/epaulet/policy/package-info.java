/**
 * The rule book as data: the policy and what it says of statuses, absences, events, the total, the procedure and parameters; its
 * other sections have rooms of their own. It knows no other package; every rule takes its numbers from here. Its file is read and
 * checked in {@code reading}, and told in words in {@code sentence}.
 */
package org.epaulet.policy;
