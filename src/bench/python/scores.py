"""Service and status (R4), components (R5, R6), bonus and total (R9), grade by total and ceilings (R10, R11)."""
import numpy as np
import pandas as pd

from records import COMPONENTS, FIRST_DAY, GROUPS, LAST_DAY, NEVER, YEAR_DAYS, YEAR_END, YEAR_START, days

WEIGHTS = [50, 10, 15, 15, 10]
GROUP_WEIGHTS = {"QUALITY": [20, 20, 20, 30, 10], "LEADER": [60, 40], "BALLOT": [50, 30, 20], "EXAM": [50, 50]}
POINTS = {"COMMENDATION": 1, "MERIT": 3, "STAR_1": 1, "STAR_2": 2, "STAR_3": 3, "STAR_4": 4, "STAR_5": 5, "BRAVERY": 3,
          "WARNING": -2, "DEMERIT": -5, "BAN_BREACH": -10}
LEAVE = {"MATERNITY": 0, "INJURY": 0, "STATUTORY": 0, "SICK": 1, "PERSONAL": 1, "UNEXCUSED": 2}
GRADES = ["INCOMPETENT", "BASIC", "COMPETENT", "EXCELLENT"]
MONTH_OF_DAY = pd.date_range(YEAR_START, YEAR_END).month.to_numpy() - 1
MISSING = -1


def half_up(values, decimals):
    """As whole units of the last decimal; the margin takes up what binary fractions lose."""
    return np.floor(values * 10**decimals + 0.5 + 1e-7).astype("int64")


def score(tables, evaluations, conflicts):
    """One row a person that is in the year, with everything up to the ceiling."""
    everybody = tables["people"]
    joined, left = days(everybody["joined"], 0), days(everybody["left"], NEVER)
    first = np.maximum(joined, FIRST_DAY) - FIRST_DAY
    last = np.minimum(left, LAST_DAY) - FIRST_DAY
    service = np.maximum(last - first + 1, 0)
    employed = np.zeros((len(everybody), YEAR_DAYS), dtype=bool)
    year = np.arange(YEAR_DAYS)
    employed[:] = (year >= first[:, None]) & (year <= last[:, None])
    leave = absences(tables["absences"], everybody.index, employed)

    score_table, failed = components(evaluations, employed, leave, len(everybody))
    people = everybody.assign(service_days=service, first=first, last=last, failed=failed)
    for c, code in enumerate(COMPONENTS):
        people[code] = score_table[:, c]
    for kind, name in enumerate(["neutral", "ordinary", "unexcused"]):
        people[name] = (leave == kind).sum(axis=1)
    people["conflict"] = False
    people.iloc[conflicts, people.columns.get_loc("conflict")] = True
    events(people, tables["events"])
    history(people, tables["history"])
    people = people[people["service_days"] > 0].copy()
    statuses(people)
    totals(people)
    by_total(people)
    return people


def absences(table, index, employed):
    """The class of leave of each person and day, -1 without: the first class that claims the day."""
    leave = np.full(employed.shape, -1, dtype="int8")
    place = index.get_indexer(table["person"])
    start = np.maximum(days(table["from"], 0) - FIRST_DAY, 0)
    end = np.minimum(days(table["to"], 0) - FIRST_DAY, YEAR_DAYS - 1)
    kind = table["kind"].map(LEAVE).to_numpy()
    for row in np.argsort(-kind, kind="stable"):
        leave[place[row], start[row]:end[row] + 1] = kind[row]
    leave[~employed] = -1
    return leave


def components(rows, employed, leave, people):
    """The five components in millionths, and the failed periods of the ledger."""
    place, group, score = rows["place"].to_numpy(), rows["group"].to_numpy(), rows["score"].to_numpy()
    daily = group == 0
    cell = place[daily].astype("int64") * 12 + MONTH_OF_DAY[rows["day"].to_numpy()[daily]]
    points = np.bincount(cell, weights=score[daily], minlength=people * 12).reshape(people, 12)
    months = np.clip(10000 + points, 0, 11000)
    counted = np.add.reduceat(employed & (leave != 0), np.searchsorted(MONTH_OF_DAY, range(12)), axis=1) > 0
    periods = counted.sum(axis=1)
    failed = (counted & (months < 8000)).sum(axis=1)
    table = np.full((people, 5), MISSING, dtype="int64")
    with np.errstate(invalid="ignore", divide="ignore"):
        table[:, 0] = np.where(periods > 0, half_up(np.nan_to_num((months * counted).sum(axis=1) / periods / 100), 6), MISSING)

    place, group, score = place[~daily], group[~daily], score[~daily]
    cell = place.astype("int64") * 13 + group
    number = np.bincount(cell, minlength=people * 13).reshape(people, 13)
    kept = trimmed(cell, group, score, number)
    sums = np.bincount(cell[kept], weights=score[kept], minlength=people * 13).reshape(people, 13)
    left = np.bincount(cell[kept], minlength=people * 13).reshape(people, 13)
    for c, code in enumerate(COMPONENTS[1:], start=1):
        of = [number_ for (name, _), number_ in GROUPS.items() if name == code]
        enough = number[:, of] >= (2 if code == "BALLOT" else 1)
        heard = np.where(enough, number[:, of], 0).sum(axis=1) >= (8 if code == "BALLOT" else 1)
        weights = np.where(enough, GROUP_WEIGHTS[code], 0)
        with np.errstate(invalid="ignore", divide="ignore"):
            means = np.nan_to_num(sums[:, of] / left[:, of])
            mean = np.nan_to_num((means * weights).sum(axis=1) / weights.sum(axis=1) / 100)
        table[:, c] = np.where(heard, half_up(mean, 6), MISSING)
    return table, failed


def trimmed(cell, group, score, number):
    """Which scores stay when a ballot group of five or more loses a tenth at both ends."""
    order = np.lexsort((score, cell))
    size = number.ravel()[cell[order]]
    start = np.cumsum(number.ravel()) - number.ravel()
    position = np.arange(len(order)) - start[cell[order]]
    ballot = (group[order] >= 8) & (group[order] <= 10)
    cut = np.where(ballot & (size >= 5), np.maximum(1, size // 10), 0)
    kept = np.empty(len(order), dtype=bool)
    kept[order] = (position >= cut) & (position < size - cut)
    return kept


def events(people, table):
    """Counts a person of each kind in the year, the bonus, and what is in force at the year's end."""
    in_year = table[(table["date"] >= YEAR_START) & (table["date"] <= YEAR_END)]
    count = pd.crosstab(in_year["person"], in_year["kind"]).reindex(people.index, fill_value=0)
    for kind in [*POINTS, "CRIMINAL", "DETENTION", "TRAINING", "REASSIGNMENT"]:
        people[f"n_{kind}"] = count[kind] if kind in count else 0
    points = sum(points * people[f"n_{kind}"] for kind, points in POINTS.items())
    people["bonus"] = points.clip(-10, 5) * 100
    in_force = table[(table["date"] <= YEAR_END) & ~(table["until"] < YEAR_END)]
    for kind in ["INVESTIGATION", "DEMERIT"]:
        people[f"in_force_{kind}"] = people.index.isin(in_force.loc[in_force["kind"] == kind, "person"])
    people["event_ids"] = in_year.groupby("person")["event"].agg("、".join).reindex(people.index).fillna("")


def history(people, table):
    """The latest earlier grade, and the years that count towards the next tier (this year not yet)."""
    graded = table[table["grade"].isin(GRADES)].assign(year=lambda t: t["year"].astype(int)).sort_values("year")
    people["previous"] = graded.groupby("person")["grade"].last().map(GRADES.index).reindex(people.index).fillna(-1)
    since = people["tier_since"]
    full = since.dt.year + ((since.dt.month != 1) | (since.dt.day != 1))
    good = graded[graded["grade"].isin(GRADES[2:]) & (graded["year"] >= graded["person"].map(full))]
    people["counted_years"] = good.groupby("person").size().reindex(people.index, fill_value=0)
    people["full_from"] = full.fillna(9999)


def statuses(people):
    """R4: the first that holds."""
    left = people["left"].notna()
    weight = sum(w * (people[c] != MISSING) for w, c in zip(WEIGHTS, COMPONENTS))
    rules = [
        ("NOT_ASSESSED", "LEFT", left & (people["left"] < YEAR_END)),
        ("NOT_ASSESSED", "SHORT_SERVICE", people["service_days"] < 90),
        ("NOT_ASSESSED", "LONG_ABSENCE", 2 * people["ordinary"] > people["service_days"]),
        ("WITHHELD", "STATUTORY_LEAVE", people["neutral"] == people["service_days"]),
        ("WITHHELD", "PROBATION", people["probation_end"] >= YEAR_END),
        ("WITHHELD", "INVESTIGATION", people["in_force_INVESTIGATION"]),
        ("WITHHELD", "CONFLICT", people["conflict"]),
        ("WITHHELD", "INSUFFICIENT", weight < 60),
    ]
    people["status"] = np.select([rule[2] for rule in rules], [rule[0] for rule in rules], "ASSESSED")
    people["reason"] = np.select([rule[2] for rule in rules], [rule[1] for rule in rules], "")


def totals(people):
    """In hundredths, exactly: the components are whole millionths, so nothing is lost before the one rounding."""
    took_part = people["status"] != "NOT_ASSESSED"
    table = people[COMPONENTS].to_numpy()
    table[~took_part] = MISSING
    people[COMPONENTS] = table
    present = table != MISSING
    weights = np.where(present, WEIGHTS, 0)
    weight = weights.sum(axis=1)
    unit = np.maximum(weight, 1) * 10000
    sums = (weights * table).sum(axis=1) + people["bonus"].to_numpy() * unit
    people["total"] = np.where(weight > 0, np.maximum((2 * sums + unit) // (2 * unit), 0), MISSING)
    people.loc[~took_part, "bonus"] = MISSING * 100000


def by_total(people):
    """Grade by total, and the lowest ceiling that applies; -1 for none."""
    assessed = (people["status"] == "ASSESSED").to_numpy()
    threshold = np.select([people["total"] >= 9000, people["total"] >= 7500, people["total"] >= 6000], [3, 2, 1], 0)
    lowest = np.select(
        [
            (people["n_CRIMINAL"] + people["n_DETENTION"] + people["n_BAN_BREACH"] > 0) | (people["unexcused"] >= 15),
            people["in_force_DEMERIT"] | (people["failed"] >= 3),
            (people["n_WARNING"] > 0) | (people["joined"] > YEAR_START),
        ],
        [0, 1, 2], 9)
    people["threshold"] = np.where(assessed, threshold, -1)
    people["ceiling"] = np.where(assessed & (lowest < 9), lowest, -1)
    people["grade"] = np.where(assessed, np.minimum(threshold, lowest), -1)
