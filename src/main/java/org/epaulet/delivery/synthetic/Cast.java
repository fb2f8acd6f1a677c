package org.epaulet.delivery.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The people: writes the roster and the transfers, and keeps what the other tables need to know of each.
 */
final class Cast {

    static final char LETTER = 'P';
    static final int WIDTH = 7;

    private static final String[] FAMILY_NAMES = {
        "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋",
        "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "欧阳", "司马", "上官"
    };
    private static final String GIVEN_NAMES = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建国志文海燕鹏辉斌浩宇晨欣怡佳琪子涵雨泽俊峰振东学亮云飞";
    private static final int[] TIERS_IN_HUNDRED = {10, 34, 58, 76, 91, 96, 99, 100};
    private static final int TERM_YEARS = 3;

    private final SyntheticPlan plan;
    private final List<SyntheticUnit> units;
    private final Days days;
    private final Casting casting;

    Cast(SyntheticPlan plan, List<SyntheticUnit> units, Days days, Casting casting) {
        this.casting = casting;
        this.plan = plan;
        this.units = units;
        this.days = days;
    }

    /** Writes `people` and `transfers` and returns who there is, in the order of the roster. */
    List<SyntheticPerson> write(Path folder) throws IOException {
        List<SyntheticPerson> people = new ArrayList<>(plan.people());
        try (CsvBytes roster = CsvBytes.create(
                        folder.resolve("people.csv"),
                        "person,name,unit,series,tier,tier_since,joined,left,contract,contract_no,contract_start,contract_end,"
                                + "probation_end,education,post_since,protected");
                CsvBytes transfers = CsvBytes.create(folder.resolve("transfers.csv"), "person,date,from,to")) {
            for (int unit = 0; unit < units.size(); unit++) {
                for (int i = 0; i < units.get(unit).staff(); i++) {
                    Draw draw = Draw.of(plan.seed(), people.size(), Aspect.PERSON.ordinal());
                    SyntheticPerson person = person(people.size() + 1, unit, draw);
                    people.add(person);
                    row(roster, person, draw);
                    if (person.transfer() != SyntheticPerson.NEVER) {
                        transfers
                                .id(LETTER, person.number(), WIDTH)
                                .bytes(days.bytes(person.transfer()))
                                .text(units.get(person.before()).code())
                                .text(units.get(unit).code())
                                .end();
                    }
                }
            }
        }
        return people;
    }

    private SyntheticPerson person(int number, int unit, Draw draw) {
        int joined = draw.happens(45)
                ? draw.between(days.first(), days.last())
                : draw.between(Days.day(days.year() - 15, 1, 1), days.first() - 1);
        int left = draw.happens(40) ? draw.between(days.first(), days.last()) : SyntheticPerson.NEVER;
        if (left < joined) {
            left = SyntheticPerson.NEVER;
        }
        int transfer = SyntheticPerson.NEVER;
        int before = unit;
        if (draw.happens(40)) {
            transfer = draw.between(Math.max(joined, days.first()), Math.min(left, days.last()));
            before = origin(unit, draw);
            transfer = before == unit ? SyntheticPerson.NEVER : transfer;
        }
        boolean settled = joined < Days.day(days.year() - 1, 1, 1);
        int care = draw.happens(20) ? draw.below(12) : draw.around(60, 38);
        return new SyntheticPerson(number, unit, before, transfer, joined, left, settled ? tier(draw) : 0, care);
    }

    /** Mostly another unit of the same bureau, now and then any. */
    private int origin(int unit, Draw draw) {
        int origin = draw.happens(100)
                ? draw.below(units.size())
                : Math.max(0, Math.min(units.size() - 1, unit + draw.between(-3, 3)));
        return units.get(origin).bureau() == units.get(unit).bureau() || draw.happens(300) ? origin : unit;
    }

    private static int tier(Draw draw) {
        int share = draw.below(100);
        for (int i = 0; i < TIERS_IN_HUNDRED.length; i++) {
            if (share < TIERS_IN_HUNDRED[i]) {
                return i == 0 ? 0 : 8 - i;
            }
        }
        throw new IllegalStateException("the shares of the tiers do not reach 100");
    }

    private void row(CsvBytes csv, SyntheticPerson person, Draw draw) throws IOException {
        csv.id(LETTER, person.number(), WIDTH)
                .text(name(draw))
                .text(units.get(person.unit()).code())
                .text(casting.series(draw));
        LocalDate joined = LocalDate.ofEpochDay(person.joined());
        if (person.tier() == 0) {
            csv.empty().empty();
        } else {
            int since = Math.max(
                    joined.getYear() + 1, days.year() - (draw.happens(150) ? draw.between(3, 6) : draw.below(3)));
            csv.text(casting.tier(person.tier())).text(Days.iso(Days.day(since, 1, 1)));
        }
        csv.text(joined.toString());
        optional(csv, person.left());
        contract(csv, joined, draw);
        boolean fresh = person.joined() >= days.first();
        optional(
                csv,
                fresh
                        ? (int) joined.plusMonths(draw.happens(500) ? 2 : 6)
                                .minusDays(1)
                                .toEpochDay()
                        : SyntheticPerson.NEVER);
        csv.text(casting.education(draw));
        int post =
                draw.between(Math.max(person.joined(), days.first() - 2000), Math.max(person.joined(), days.first()));
        optional(csv, draw.happens(800) ? post : SyntheticPerson.NEVER);
        csv.text(draw.happens(15) ? casting.protection(draw) : "").end();
    }

    /** Terms of three years one after another; who has had several may hold an open-ended contract. */
    private void contract(CsvBytes csv, LocalDate joined, Draw draw) throws IOException {
        int terms = Math.max(1, (days.year() - joined.getYear()) / TERM_YEARS + 1);
        LocalDate start = joined.plusYears((long) TERM_YEARS * (terms - 1));
        if (draw.happens(100)) {
            csv.text("AGENCY").empty().text(joined.toString()).empty();
        } else if (terms > 2 && draw.happens(600)) {
            csv.text("OPEN")
                    .whole(2)
                    .text(joined.plusYears(2L * TERM_YEARS).toString())
                    .empty();
        } else {
            csv.text("FIXED")
                    .whole(terms)
                    .text(start.toString())
                    .text(start.plusYears(TERM_YEARS).minusDays(1).toString());
        }
    }

    private static void optional(CsvBytes csv, int day) throws IOException {
        csv.text(day == SyntheticPerson.NEVER ? "" : Days.iso(day));
    }

    private static String name(Draw draw) {
        StringBuilder name = new StringBuilder(draw.oneOf(FAMILY_NAMES));
        for (int i = draw.happens(250) ? 1 : 2; i > 0; i--) {
            name.append(GIVEN_NAMES.charAt(draw.below(GIVEN_NAMES.length())));
        }
        return name.toString();
    }
}
