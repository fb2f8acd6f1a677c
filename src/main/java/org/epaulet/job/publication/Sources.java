package org.epaulet.job.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.audit.Manifest;
import org.epaulet.delivery.FileCount;
import org.epaulet.digest.Sha256;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.job.store.Units;
import org.epaulet.report.InputFile;
import org.epaulet.report.Manifesto;

/** What a run's figures were made of, for the sheet 口径 and for the manifest. */
public final class Sources {

    private final RunContext context;
    private final IntakeStore intake;
    private final Units units;

    /** Takes what the run works on. */
    public Sources(RunContext context, IntakeStore intake, Units units) {
        this.context = context;
        this.intake = intake;
        this.units = units;
    }

    /** Returns them as the sheet 口径 shows them. */
    public Manifesto manifesto() {
        Map<String, Input> inputs = byName();
        return new Manifesto(
                bureaus(),
                Sha256.of(context.policyText()),
                Software.VERSION,
                intake.counts().stream()
                        .map(count ->
                                new InputFile(count, inputs.get(count.file()).sha256()))
                        .toList());
    }

    private Map<String, String> bureaus() {
        Map<String, String> bureaus = new LinkedHashMap<>();
        units.bureaus()
                .forEach(bureau -> bureaus.put(
                        units.unit(bureau).code(), units.unit(bureau).name()));
        return bureaus;
    }

    List<Manifest.Input> inputs() {
        Map<String, Input> inputs = byName();
        return intake.counts().stream()
                .map(count -> input(count, inputs.get(count.file())))
                .toList();
    }

    private static Manifest.Input input(FileCount count, Input input) {
        return new Manifest.Input(
                count.file(),
                count.table().fileName(),
                input.bytes(),
                input.sha256(),
                count.read(),
                count.accepted(),
                count.rejected(),
                count.ignored());
    }

    private Map<String, Input> byName() {
        return intake.inputs().stream().collect(Collectors.toMap(Input::name, Function.identity()));
    }
}
