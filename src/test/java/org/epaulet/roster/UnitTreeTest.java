package org.epaulet.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** R2, R12: bureaus, pools and leaders. */
class UnitTreeTest {

    private final UnitTree tree = new UnitTree(List.of(
            unit("B1-A-1", "B1-A", null, null),
            unit("B1-A", "B1", "PA", "L1"),
            unit("B1-B", "B1", null, "L2"),
            unit("B1", null, null, null),
            unit("B2-A", "B2", null, null),
            unit("B2-A-1", "B2-A", "P3", null),
            unit("B2-A-1-x", "B2-A-1", null, null),
            unit("B2", null, "P2", "L9")));

    @Test
    void aBureauIsAUnitWithoutParentAndEverythingBelowIt() {
        assertThat(tree.bureaus()).containsExactly("B1", "B2");
        assertThat(tree.bureau("B1-A-1")).isEqualTo("B1");
        assertThat(tree.bureau("B2")).isEqualTo("B2");
        assertThat(tree.unitsOf("B1")).containsExactly("B1", "B1-A", "B1-A-1", "B1-B");
    }

    @Test
    void aPoolIsTheUnitsOwnOrItsNearestAncestorsOrTheBureausCode() {
        assertThat(tree.pool("B1-A")).isEqualTo("PA");
        assertThat(tree.pool("B1-A-1")).isEqualTo("PA");
        assertThat(tree.pool("B1-B")).isEqualTo("B1");
        assertThat(tree.pool("B1")).isEqualTo("B1");
        assertThat(tree.pool("B2-A")).isEqualTo("P2");
        assertThat(tree.pool("B2-A-1")).isEqualTo("P3");
        assertThat(tree.pool("B2-A-1-x")).isEqualTo("P3");
    }

    @Test
    void aLeaderIsNotInherited() {
        assertThat(tree.leader("B1-A")).isEqualTo("L1");
        assertThat(tree.leader("B1-A-1")).isNull();
        assertThat(tree.leader("B2-A")).isNull();
    }

    @Test
    void aMissingParentIsTold() {
        assertThatThrownBy(() -> new UnitTree(List.of(unit("B1-A", "B1", null, null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B1");
    }

    private static Unit unit(String code, String parent, String pool, String leader) {
        return new Unit(code, code, parent, pool, leader);
    }
}
