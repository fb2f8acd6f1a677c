package org.epaulet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the house, and which way the arrows point between them. */
class RoomsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.epaulet");

    private static final String[] PLAIN = {
        "org.epaulet.policy..",
        "org.epaulet.delivery..",
        "org.epaulet.roster..",
        "org.epaulet.evidence..",
        "org.epaulet.assessment..",
        "org.epaulet.tier..",
        "org.epaulet.pay..",
        "org.epaulet.contract.."
    };

    private static final Set<String> BINARY_TYPES = Set.of(
            "double",
            "float",
            "java.lang.Double",
            "java.lang.Float",
            "java.util.OptionalDouble",
            "java.util.stream.DoubleStream");

    private static final DescribedPredicate<JavaClass> BINARY = describe(
            "binary floating point",
            type -> BINARY_TYPES.contains(type.getBaseComponentType().getName()));

    private static final String[] ROOMS = {
        "digest",
        "policy",
        "delivery",
        "roster",
        "evidence",
        "assessment",
        "tier",
        "pay",
        "contract",
        "workbook",
        "report",
        "audit",
        "job",
        "cli"
    };

    private static final String[] POLICY = {
        "yaml", "label", "year", "condition", "component", "grade", "tier", "pay", "contract", "reading", "sentence"
    };

    private static final String[] JOBS = {
        "outcome",
        "store",
        "standing",
        "files",
        "database",
        "engine",
        "definition",
        "inputs",
        "outputs",
        "publication",
        "receipt",
        "run",
        "year",
        "yearend",
        "correction",
        "nightly",
        "explanation",
        "comparison",
        "verification"
    };

    @Test
    void everyRoomKnowsOnlyTheRoomsAboveIt() {
        rooms(layeredArchitecture().consideringOnlyDependenciesInLayers(), "org.epaulet.", ROOMS)
                .whereLayer("digest")
                .mayNotAccessAnyLayer()
                .whereLayer("policy")
                .mayNotAccessAnyLayer()
                .whereLayer("delivery")
                .mayOnlyAccessLayers("digest", "policy")
                .whereLayer("roster")
                .mayOnlyAccessLayers("policy", "delivery")
                .whereLayer("evidence")
                .mayOnlyAccessLayers("policy", "delivery", "roster")
                .whereLayer("assessment")
                .mayOnlyAccessLayers("policy", "delivery", "roster", "evidence")
                .whereLayer("tier")
                .mayOnlyAccessLayers("policy", "delivery", "roster", "assessment")
                .whereLayer("pay")
                .mayOnlyAccessLayers("policy", "delivery", "roster", "assessment")
                .whereLayer("contract")
                .mayOnlyAccessLayers("policy", "delivery", "roster", "assessment")
                .whereLayer("workbook")
                .mayOnlyAccessLayers("digest")
                .whereLayer("report")
                .mayOnlyAccessLayers(
                        "policy", "delivery", "roster", "assessment", "tier", "pay", "contract", "workbook")
                .whereLayer("audit")
                .mayOnlyAccessLayers(
                        "digest",
                        "policy",
                        "delivery",
                        "roster",
                        "evidence",
                        "assessment",
                        "tier",
                        "pay",
                        "contract",
                        "report")
                .whereLayer("job")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(HOUSE);
    }

    @Test
    void everyRoomOfThePolicyKnowsOnlyTheRoomsAboveIt() {
        roomsOfThePolicy()
                .whereLayer("yaml")
                .mayNotAccessAnyLayer()
                .whereLayer("label")
                .mayNotAccessAnyLayer()
                .whereLayer("year")
                .mayOnlyAccessLayers("yaml", "label")
                .whereLayer("condition")
                .mayOnlyAccessLayers("yaml")
                .whereLayer("component")
                .mayOnlyAccessLayers("yaml", "label", "year", "condition")
                .whereLayer("grade")
                .mayOnlyAccessLayers("yaml", "label", "condition")
                .whereLayer("tier")
                .mayOnlyAccessLayers("yaml", "label", "year", "condition", "grade")
                .whereLayer("pay")
                .mayOnlyAccessLayers("yaml", "label", "condition", "grade")
                .whereLayer("contract")
                .mayOnlyAccessLayers("yaml", "label", "condition")
                .whereLayer("policy")
                .mayOnlyBeAccessedByLayers("reading", "sentence")
                .whereLayer("reading")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("sentence")
                .mayNotBeAccessedByAnyLayer()
                .check(HOUSE);
    }

    /** The policy and its sections that have no room of their own are one among them. */
    private static Architectures.LayeredArchitecture roomsOfThePolicy() {
        return rooms(
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .layer("policy")
                        .definedBy("org.epaulet.policy"),
                "org.epaulet.policy.",
                POLICY);
    }

    @Test
    void everyRoomOfTheJobsKnowsOnlyTheRoomsAboveIt() {
        roomsOfTheJobs()
                .whereLayer("outcome")
                .mayNotAccessAnyLayer()
                .whereLayer("store")
                .mayNotAccessAnyLayer()
                .whereLayer("standing")
                .mayNotAccessAnyLayer()
                .whereLayer("files")
                .mayOnlyAccessLayers("outcome")
                .whereLayer("database")
                .mayOnlyAccessLayers("outcome", "store", "files")
                .whereLayer("engine")
                .mayOnlyAccessLayers("outcome", "store", "files", "database")
                .whereLayer("definition")
                .mayOnlyAccessLayers("outcome", "store")
                .whereLayer("inputs")
                .mayOnlyAccessLayers("outcome", "store", "files", "database", "engine", "definition")
                .whereLayer("outputs")
                .mayOnlyAccessLayers("outcome", "store", "files", "engine")
                .whereLayer("publication")
                .mayOnlyAccessLayers("outcome", "store", "files", "engine", "definition", "outputs")
                .whereLayer("receipt")
                .mayOnlyAccessLayers("outcome", "store", "files", "engine", "definition", "inputs", "publication")
                .whereLayer("run")
                .mayOnlyAccessLayers(
                        "outcome", "store", "files", "database", "engine", "definition", "inputs", "publication")
                .whereLayer("year")
                .mayOnlyAccessLayers("outcome", "store", "database", "engine", "definition", "publication")
                .whereLayer("yearend")
                .mayOnlyBeAccessedByLayers("correction", "jobs", "explanation", "comparison", "verification")
                .whereLayer("correction")
                .mayOnlyBeAccessedByLayers("jobs", "explanation", "verification")
                .whereLayer("nightly")
                .mayOnlyBeAccessedByLayers("jobs", "explanation", "comparison", "verification")
                .whereLayer("jobs")
                .mayOnlyBeAccessedByLayers("verification")
                .whereLayer("explanation")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("comparison")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("verification")
                .mayNotBeAccessedByAnyLayer()
                .check(HOUSE);
    }

    /** Seen from the command line all of them are one room. */
    private static Architectures.LayeredArchitecture roomsOfTheJobs() {
        return rooms(
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .layer("jobs")
                        .definedBy("org.epaulet.job"),
                "org.epaulet.job.",
                JOBS);
    }

    private static Architectures.LayeredArchitecture rooms(
            Architectures.LayeredArchitecture house, String where, String[] names) {
        Architectures.LayeredArchitecture rooms = house;
        for (String name : names) {
            rooms = rooms.layer(name).definedBy(where + name + "..");
        }
        return rooms;
    }

    @Test
    void everyClassIsInARoomThatIsNamedHere() {
        classes().should().resideInAnyPackage(packages("org.epaulet.", ROOMS)).check(HOUSE);
        classes()
                .that()
                .resideInAPackage("org.epaulet.job.*..")
                .should()
                .resideInAnyPackage(packages("org.epaulet.job.", JOBS))
                .check(HOUSE);
        classes()
                .that()
                .resideInAPackage("org.epaulet.policy.*..")
                .should()
                .resideInAnyPackage(packages("org.epaulet.policy.", POLICY))
                .check(HOUSE);
    }

    private static String[] packages(String where, String[] rooms) {
        return Stream.of(rooms).map(room -> where + room + "..").toArray(String[]::new);
    }

    @Test
    void noTwoRoomsKnowEachOther() {
        slices().matching("org.epaulet.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.epaulet.job.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.epaulet.policy.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void rulesArePlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(PLAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..")
                .because("a rule is a function from records to records")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.epaulet.policy..",
                        "org.epaulet.assessment..",
                        "org.epaulet.tier..",
                        "org.epaulet.pay..",
                        "org.epaulet.contract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(HOUSE);
    }

    @Test
    void onlyTheJobRoomKnowsSpring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.epaulet.job..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..")
                .check(HOUSE);
    }

    @Test
    void noRuleComputesInBinaryFloatingPoint() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(PLAIN)
                .should()
                .haveRawType(BINARY)
                .because("results are exact decimals (R1)")
                .check(HOUSE);
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(PLAIN)
                .should()
                .haveRawReturnType(BINARY)
                .orShould()
                .haveRawParameterTypes(
                        describe("that are binary", types -> types.stream().anyMatch(BINARY)))
                .because("results are exact decimals (R1)")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(PLAIN)
                .should()
                .accessTargetWhere(describe("what is used takes or gives binary numbers", RoomsTest::isBinary))
                .because("results are exact decimals (R1)")
                .check(HOUSE);
    }

    /** Whether it is a call or a field, and whoever is called: doubleValue, round, average, a decimal made of a double. */
    private static boolean isBinary(JavaAccess<?> access) {
        AccessTarget used = access.getTarget();
        if (used instanceof AccessTarget.CodeUnitAccessTarget called) {
            return BINARY.test(called.getRawReturnType())
                    || called.getRawParameterTypes().stream().anyMatch(BINARY);
        }
        return BINARY.test(((AccessTarget.FieldAccessTarget) used).getRawType());
    }

    /** {@code formatted} takes no language and is left to sentences; what is read again is not made with it. */
    @Test
    void nobodyLeavesToTheMachineWhatALanguageCanBeNamedFor() {
        noClasses()
                .should()
                .accessTargetWhere(describe("a language could be named but is not", RoomsTest::namesNoLanguage))
                .because("outputs are the same on every machine")
                .check(HOUSE);
    }

    private static boolean namesNoLanguage(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                && called.getOwner().getAllMethods().stream()
                        .anyMatch(
                                other -> other.getName().equals(called.getName()) && takesAlsoLanguage(other, called));
    }

    private static boolean takesAlsoLanguage(JavaMethod method, AccessTarget.CodeUnitAccessTarget than) {
        List<JavaClass> parameters = new ArrayList<>(method.getRawParameterTypes());
        return parameters.removeIf(type -> type.isEquivalentTo(Locale.class))
                && parameters.equals(than.getRawParameterTypes());
    }

    @Test
    void nothingIsAnImplOrAUtil() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .check(HOUSE);
    }
}
