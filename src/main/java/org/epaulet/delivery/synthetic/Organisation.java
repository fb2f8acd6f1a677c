package org.epaulet.delivery.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who belongs where: bureaus of some hundred people, their offices, stations and brigades, and the squads of large stations.
 */
final class Organisation {

    private static final int SMALLEST_BUREAU = 300;
    private static final int LARGEST_BUREAU = 2000;
    private static final int SQUADS_FROM = 32;
    private static final int UNITS_A_LEADER = 4;
    private static final String[] PLACES = {
        "东城", "西关", "南湖", "北苑", "柳园", "新区", "古楼", "道口", "湖西", "凤凰", "李海务", "许营", "于集", "闫寺", "梁水", "斗虎屯", "沙镇", "堂邑",
        "侯营", "张炉集", "郑家", "朱老庄", "顾官屯", "韩集", "广平", "蒋官屯", "北城", "高铁", "嘉明", "江北"
    };

    private final List<SyntheticUnit> units = new ArrayList<>();

    private Organisation() {}

    /** Lays out as many bureaus as the people fill. */
    static Organisation of(SyntheticPlan plan) {
        Organisation organisation = new Organisation();
        int left = plan.people();
        for (int bureau = 0; left > 0; bureau++) {
            Draw draw = Draw.of(plan.seed(), bureau, Aspect.UNITS.ordinal());
            int staff = Math.min(left, draw.between(SMALLEST_BUREAU, LARGEST_BUREAU));
            if (left - staff < SMALLEST_BUREAU) {
                staff = left;
            }
            organisation.bureau(bureau, staff, draw);
            left -= staff;
        }
        return organisation;
    }

    List<SyntheticUnit> units() {
        return List.copyOf(units);
    }

    private void bureau(int bureau, int staff, Draw draw) {
        String code = String.format(Locale.ROOT, "B%03d", bureau + 1);
        String place = PLACES[bureau % PLACES.length];
        int headquarters = Math.min(staff, draw.between(3, 12));
        add(code, place + "分局", "", "", "", bureau, headquarters);
        int left = staff - headquarters;
        for (int i = 0; left > 0; i++) {
            Kind kind = Kind.values()[draw.below(Kind.values().length)];
            int size = Math.min(left, draw.happens(120) ? draw.between(2, 4) : draw.between(kind.least, kind.most));
            unit(code, bureau, i, kind, size, draw);
            left -= size;
        }
    }

    private void unit(String bureauCode, int bureau, int index, Kind kind, int size, Draw draw) {
        String code = String.format(Locale.ROOT, "%s-%03d", bureauCode, index + 1);
        String name = PLACES[(bureau + 1 + index) % PLACES.length] + kind.title;
        String leader = String.format(Locale.ROOT, "%s-L%d", bureauCode, index / UNITS_A_LEADER + 1);
        // a small unit that is compared with nobody else has to find others under the same leader
        String pool = size < kind.least ? code : kind.name();
        if (size < SQUADS_FROM) {
            add(code, name, bureauCode, pool, leader, bureau, size);
            return;
        }
        int squads = size / (SQUADS_FROM / 2);
        int each = size / (squads + 1);
        add(code, name, bureauCode, pool, leader, bureau, size - squads * each);
        for (int squad = 1; squad <= squads; squad++) {
            boolean alone = draw.happens(100);
            add(
                    code + "-" + squad,
                    name + squad + "中队",
                    code,
                    alone ? code + "-" + squad : "",
                    alone ? leader : "",
                    bureau,
                    each);
        }
    }

    private void add(String code, String name, String parent, String pool, String leader, int bureau, int staff) {
        units.add(new SyntheticUnit(code, name, parent, pool, leader, bureau, staff));
    }

    /** What a unit below a bureau does; also the pool in which such units are compared. */
    private enum Kind {
        STATION("派出所", 10, 40),
        PATROL("巡特警大队", 20, 60),
        TRAFFIC("交警中队", 12, 45),
        OFFICE("科室", 5, 14);

        private final String title;
        private final int least;
        private final int most;

        Kind(String title, int least, int most) {
            this.title = title;
            this.least = least;
            this.most = most;
        }
    }
}
