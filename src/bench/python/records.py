"""Reads a delivery: the small tables, and the evaluations with their revisions and duplicates resolved (R3)."""
import numpy as np
import pandas as pd

YEAR_START = pd.Timestamp("2025-01-01")
YEAR_END = pd.Timestamp("2025-12-31")
YEAR_DAYS = 365
FIRST_DAY = YEAR_START.to_datetime64().astype("datetime64[D]").astype("int64")
LAST_DAY = YEAR_END.to_datetime64().astype("datetime64[D]").astype("int64")
NEVER = 1 << 40

# one place for each score that is averaged: its component, and what it is grouped by
GROUPS = {
    ("QUALITY", "VIRTUE"): 1, ("QUALITY", "ABILITY"): 2, ("QUALITY", "DILIGENCE"): 3, ("QUALITY", "RESULTS"): 4,
    ("QUALITY", "INTEGRITY"): 5, ("LEADER", "DIRECT"): 6, ("LEADER", "IN_CHARGE"): 7, ("BALLOT", "PEER"): 8,
    ("BALLOT", "STAFF"): 9, ("BALLOT", "PUBLIC"): 10, ("EXAM", "THEORY"): 11, ("EXAM", "FITNESS"): 12,
}
BY_RATER = {"LEADER", "BALLOT"}
COMPONENTS = ["DAILY", "QUALITY", "LEADER", "BALLOT", "EXAM"]

DATES = {
    "people": ["tier_since", "joined", "left", "contract_start", "contract_end", "probation_end", "post_since"],
    "events": ["date", "until"], "absences": ["from", "to"], "transfers": ["date"],
}
KEYS = {"absences": ["person", "from", "to", "kind"], "history": ["person", "year"], "transfers": ["person", "date"]}
COLUMNS = {
    "events": ["event", "person", "date", "kind", "until", "note"], "absences": ["person", "from", "to", "kind"],
    "transfers": ["person", "date", "from", "to"], "history": ["person", "year", "grade"], "budget": ["unit", "amount"],
}


def days(dates, missing):
    """Dates as whole days since 1970, so that they compare and subtract at once."""
    values = pd.to_datetime(dates).to_numpy()
    return np.where(np.isnat(values), missing, values.astype("datetime64[D]").astype("int64"))


def tables(folder):
    """The small tables, each person and unit once, people in order of their id."""
    read = {}
    for name in ["units", "people", "events", "absences", "transfers", "history", "budget"]:
        try:
            table = pd.read_csv(f"{folder}/{name}.csv", dtype=str, keep_default_na=False, encoding="utf-8-sig")
        except FileNotFoundError:
            table = pd.DataFrame(columns=COLUMNS[name], dtype=str)
        key = KEYS.get(name, list(table.columns[:1]))
        table = table.drop_duplicates().drop_duplicates(key, keep=False)
        for column in DATES.get(name, []):
            table[column] = pd.to_datetime(table[column], format="%Y-%m-%d")
        read[name] = table
    read["people"] = read["people"].sort_values("person").set_index("person", drop=False).rename_axis(None)
    known = read["people"].index
    for name in ["events", "absences", "transfers", "history"]:
        read[name] = read[name][read[name]["person"].isin(known)]
    return read


def evaluations(folder, people):
    """The records that count, as numbers: person's place, day, group (0: DAILY), hundredths of the score."""
    rows = pd.read_csv(
        f"{folder}/evaluations.csv",
        encoding="utf-8-sig",
        dtype={"record": str, "revision": "float32", "person": "category", "date": "category", "component": "category",
               "item": "category", "rater": "category", "score": "float32"},
    )
    rows, rejects = checked(rows, people)
    rows, conflicts = resolved(rows)
    rows = rows[rows["score"] != WITHDRAWN]
    return rows[["place", "day", "group", "score"]], rejects, conflicts


WITHDRAWN = -(1 << 30)


def checked(rows, people):
    """Turns names into numbers and turns away the rows whose names, scores or dates cannot be."""
    persons = people.index.get_indexer(rows["person"].cat.categories)
    dates = days(pd.to_datetime(rows["date"].cat.categories, errors="coerce"), -1)
    group = groups(rows)
    place = np.append(persons, -1)[rows["person"].cat.codes]
    day = np.append(dates, -1)[rows["date"].cat.codes]
    score = rows["score"].to_numpy()
    joined, left = days(people["joined"], 0), days(people["left"], NEVER)
    employed = (day >= joined[place]) & (day <= left[place])
    in_range = np.isnan(score) | ((score <= 100) & (score >= np.where(group == 0, -100, 0)))
    fine = (place >= 0) & (group >= 0) & (day >= FIRST_DAY) & (day <= LAST_DAY) & employed & in_range
    counted = pd.DataFrame({
        "record": rows["record"],
        "revision": rows["revision"].fillna(1).astype("int32"),
        "place": place.astype("int32"),
        "day": (day - FIRST_DAY).astype("int32"),
        "group": group.astype("int8"),
        "item": rows["item"].cat.codes,
        "rater": rows["rater"].cat.codes,
        "score": np.where(np.isnan(score), WITHDRAWN, np.rint(np.nan_to_num(score) * 100)).astype("int32"),
    }, copy=False)
    return (counted, rows[~fine]) if fine.all() else (counted[fine], rows[~fine])


def groups(rows):
    """The group of each row by its component and item or rater; -1 where there is none."""
    component, item, rater = rows["component"].cat, rows["item"].cat, rows["rater"].cat
    items, raters = len(item.categories) + 1, len(rater.categories) + 1
    table = np.full((len(component.categories) + 1, items, raters), -1, dtype="int8")
    for c, code in enumerate(component.categories):
        if code == "DAILY":
            table[c] = 0
        for (of, name), number in GROUPS.items():
            if of == code and code in BY_RATER and name in rater.categories:
                table[c, :, rater.categories.get_loc(name)] = number
            elif of == code and code not in BY_RATER and name in item.categories:
                table[c, item.categories.get_loc(name), :] = number
    return table[component.codes, item.codes, rater.codes]


def resolved(rows):
    """The highest revision of each id, once; ids whose highest revision contradicts itself count nowhere."""
    repeated = rows["record"].duplicated(keep=False)
    several = rows[repeated].copy()
    several = several[several["revision"] == several.groupby("record")["revision"].transform("max")]
    several = several.drop_duplicates()
    contradicting = several["record"].duplicated(keep=False)
    conflicts = several.loc[contradicting, "place"].unique()
    return pd.concat([rows[~repeated], several[~contradicting]]), conflicts
