package org.epaulet.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.epaulet.policy.UnitKind;
import org.epaulet.policy.label.Label;
import org.junit.jupiter.api.Test;

/** Bureaus and kinds of units, as conditions ask for them. */
class HomesTest {

    private static final UnitTree UNITS = new UnitTree(List.of(
            unit("C", "市公安局", null),
            unit("C1", "城东派出所", "C"),
            unit("C11", "勤务一组", "C1"),
            unit("C12", "城东交警中队", "C1"),
            unit("C2", "指挥中心", "C"),
            unit("D", "县公安局", null)));

    private static final UnitKind TRAFFIC = kind("TRAFFIC", List.of("交警"), List.of());
    private static final UnitKind STATION = kind("STATION", List.of("派出所"), List.of("C2"));
    private static final UnitKind OFFICE = kind("OFFICE", List.of(), List.of());

    @Test
    void aUnitIsOfTheKindThatItsNameOrCodeSays() {
        Homes homes = new Homes(UNITS, List.of(TRAFFIC, STATION));
        assertThat(homes.of("C1").kind()).isEqualTo("STATION");
        assertThat(homes.of("C2").kind()).isEqualTo("STATION");
        assertThat(homes.of("C").kind()).isNull();
    }

    @Test
    void aUnitThatNoKindNamesIsOfThatOfTheNearestUnitAboveIt() {
        Homes homes = new Homes(UNITS, List.of(STATION, TRAFFIC));
        assertThat(homes.of("C11").kind()).isEqualTo("STATION");
        assertThat(homes.of("C12").kind()).isEqualTo("TRAFFIC");
    }

    @Test
    void allOtherUnitsAreOfTheKindThatNamesNone() {
        Homes homes = new Homes(UNITS, List.of(TRAFFIC, STATION, OFFICE));
        assertThat(homes.of("C").kind()).isEqualTo("OFFICE");
        assertThat(homes.of("C11").kind()).isEqualTo("STATION");
    }

    @Test
    void aUnitBelongsToTheBureauAboveIt() {
        Homes homes = new Homes(UNITS, List.of());
        assertThat(homes.of("C11")).isEqualTo(new Home("C", null));
        assertThat(homes.of("D")).isEqualTo(new Home("D", null));
    }

    private static Unit unit(String code, String name, String parent) {
        return new Unit(code, name, parent, null, null);
    }

    private static UnitKind kind(String code, List<String> named, List<String> units) {
        return new UnitKind(code, new Label(code, code), named, units);
    }
}
