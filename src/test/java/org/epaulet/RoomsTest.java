package org.epaulet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
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
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("policy")
                .definedBy("org.epaulet.policy..")
                .layer("delivery")
                .definedBy("org.epaulet.delivery..")
                .layer("roster")
                .definedBy("org.epaulet.roster..")
                .layer("evidence")
                .definedBy("org.epaulet.evidence..")
                .layer("assessment")
                .definedBy("org.epaulet.assessment..")
                .layer("tier")
                .definedBy("org.epaulet.tier..")
                .layer("pay")
                .definedBy("org.epaulet.pay..")
                .layer("contract")
                .definedBy("org.epaulet.contract..")
                .layer("workbook")
                .definedBy("org.epaulet.workbook..")
                .layer("report")
                .definedBy("org.epaulet.report..")
                .layer("audit")
                .definedBy("org.epaulet.audit..")
                .layer("job")
                .definedBy("org.epaulet.job..")
                .layer("cli")
                .definedBy("org.epaulet.cli..")
                .whereLayer("policy")
                .mayNotAccessAnyLayer()
                .whereLayer("delivery")
                .mayOnlyAccessLayers("policy")
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
                .mayNotAccessAnyLayer()
                .whereLayer("report")
                .mayOnlyAccessLayers(
                        "policy", "delivery", "roster", "assessment", "tier", "pay", "contract", "workbook")
                .whereLayer("audit")
                .mayOnlyAccessLayers(
                        "policy", "delivery", "roster", "evidence", "assessment", "tier", "pay", "contract", "report")
                .whereLayer("job")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(HOUSE);
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
                .mayOnlyBeAccessedByLayers("jobs", "verification")
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
        Architectures.LayeredArchitecture rooms = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("jobs")
                .definedBy("org.epaulet.job");
        for (String room : JOBS) {
            rooms = rooms.layer(room).definedBy("org.epaulet.job." + room + "..");
        }
        return rooms;
    }

    @Test
    void everyJobsClassIsInARoomThatIsNamedHere() {
        classes()
                .that()
                .resideInAPackage("org.epaulet.job.*..")
                .should()
                .resideInAnyPackage(Stream.of(JOBS)
                        .map(room -> "org.epaulet.job." + room + "..")
                        .toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void noTwoRoomsKnowEachOther() {
        slices().matching("org.epaulet.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.epaulet.job.(*)..").should().beFreeOfCycles().check(HOUSE);
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
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .because("results are exact decimals (R1)")
                .check(HOUSE);
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
