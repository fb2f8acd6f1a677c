package org.epaulet.audit;

import java.util.List;
import java.util.SortedMap;
import org.epaulet.policy.label.Label;

/** An expression of the policy, in words, and what its figures and functions came to. */
public record Amount(String expression, Label inWords, SortedMap<String, String> figures, List<Reckoned> reckoned) {}
