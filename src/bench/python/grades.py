"""Quota of the top grade (R12), tiers (R13), contract candidates (R15)."""
import numpy as np
import pandas as pd

from records import YEAR_END
from scores import GRADES

TOP, COMPETENT, BASIC, INCOMPETENT = 3, 2, 1, 0
ENTRY = {"HIGH_SCHOOL": 7, "COLLEGE": 6, "BACHELOR": 5, "MASTER": 4, "DOCTOR": 4}
NO_TIER = 0


def split(total, weights, order):
    """Whole parts in proportion to the weights; the rest one each to the largest remainders, then by the given order."""
    parts = total * weights // weights.sum()
    rest = total * weights % weights.sum()
    first = np.lexsort((*order, -rest))
    parts[first[: total - parts.sum()]] += 1
    return parts


def inherited(units):
    """The bureau and the comparison class of each unit."""
    table = units.set_index("unit")
    bureau, pool = {}, {}
    for unit in table.index:
        at, found = unit, table.at[unit, "pool"]
        while table.at[at, "parent"]:
            at = table.at[at, "parent"]
            found = found or table.at[at, "pool"]
        bureau[unit], pool[unit] = at, found or at
    return bureau, pool


def grade(people, units):
    """Ranks everybody in a pool, gives the seats, and returns the pools with their seats."""
    bureau, pool = inherited(units)
    leader = units.set_index("unit")["leader"]
    people["unit_name"] = people["unit"].map(units.set_index("unit")["name"])
    people["bureau"] = people["unit"].map(bureau)
    people["pool"] = people["unit"].map(pool)
    assessed = people[people["status"] == "ASSESSED"]
    pools = assessed.groupby(["bureau", "pool"]).agg(assessed=("unit", "size"), unit=("unit", "min")).reset_index()
    small = pools[pools["assessed"] < 5].copy()
    small["leader"] = small["unit"].map(leader)
    merged = small.groupby(["bureau", "leader"])["pool"].transform("min")
    pools["merged"] = merged.reindex(pools.index).fillna(pools["pool"])
    into = pools.set_index(["bureau", "pool"])["merged"]
    keys = pd.MultiIndex.from_frame(people[["bureau", "pool"]])
    people["pool"] = np.where(keys.isin(into.index), into.reindex(keys), people["pool"])

    seats = pools.groupby(["bureau", "merged"]).agg(assessed=("assessed", "sum"), members=("pool", "、".join)).reset_index()
    seats["seats"] = 0
    for _, of in seats.groupby("bureau"):
        heads = of["assessed"].to_numpy()
        seats.loc[of.index, "seats"] = split(heads.sum() * 20 // 100, heads, (np.arange(len(of)), -heads))
    give(people, seats)
    return seats


def give(people, seats):
    """R12: candidates within the seats keep the grade; who ties across the last seat is left out with all behind."""
    keys = ["bureau", "pool", "total", "DAILY", "LEADER"]
    assessed = people.loc[people["status"] == "ASSESSED", [*keys, "grade"]]
    order = assessed.sort_values(keys, ascending=[True, True, False, False, False], kind="stable")
    pool = order.groupby(["bureau", "pool"], sort=False)
    position = pool.cumcount() + 1
    rank = position.groupby([order[key] for key in keys], sort=False).transform("min")
    people["rank"] = rank.reindex(people.index).fillna(-1).astype("int64")

    candidates = order[order["grade"] == TOP].copy()
    candidates["position"] = candidates.groupby(["bureau", "pool"]).cumcount() + 1
    same = candidates.groupby(keys, sort=False)["position"]
    candidates["first"], candidates["last"] = same.transform("min"), same.transform("max")
    seat_count = seats.set_index(["bureau", "merged"])["seats"]
    free = seat_count.reindex(pd.MultiIndex.from_frame(candidates[["bureau", "pool"]])).to_numpy()
    straddles = (candidates["first"] <= free) & (candidates["last"] > free) & (free > 0)
    candidates["seat"] = np.select([straddles, candidates["last"] <= free], ["TIE", "Y"], "N")
    people["seat"] = candidates["seat"].reindex(people.index).fillna("")
    people.loc[people["seat"].isin(["N", "TIE"]), "grade"] = COMPETENT
    people["grade_code"] = [GRADES[grade] if grade >= 0 else "" for grade in people["grade"]]
    taken = people[people["seat"] != ""].groupby(["bureau", "pool"])["seat"].agg(["size", lambda s: (s == "Y").sum()])
    taken = taken.reindex(pd.MultiIndex.from_frame(seats[["bureau", "merged"]]), fill_value=0).to_numpy()
    seats["candidates"], seats["taken"] = taken[:, 0], taken[:, 1]


def move_tiers(people):
    """R13, per bureau in the order of the clause."""
    tier = pd.to_numeric(people["tier"]).fillna(NO_TIER).astype("int64")
    grade, previous = people["grade"], people["previous"]
    assessed = grade >= 0
    people["counted_years"] += (grade >= COMPETENT) & (people["full_from"] <= YEAR_END.year)
    years = people["counted_years"]
    demote = assessed & (tier > 0) & (tier < 7) & (
        (grade == INCOMPETENT) | ((grade == BASIC) & (previous >= 0) & (previous <= BASIC)))
    entry = assessed & (tier == NO_TIER) & (grade > INCOMPETENT)
    promote = tier.between(5, 7) & (grade >= COMPETENT) & (years >= 3)
    select = tier.between(2, 4) & (grade >= COMPETENT) & (years >= 4)
    people["tier_old"] = tier
    people["tier_new"] = np.select([demote, entry, promote], [tier + 1, people["education"].map(ENTRY), tier - 1], tier)
    people["tier_action"] = np.select([demote, entry, promote, select], ["DEMOTE", "ENTRY", "PROMOTE", "NO_VACANCY"], "NONE")
    employed = ~(people["left"] < YEAR_END)
    for _, of in people.groupby("bureau"):
        holders = of.loc[employed[of.index], "tier_new"]
        senior_cap = len(holders) * 30 // 100
        top_cap = senior_cap * 30 // 100
        senior, top = holders.between(1, 3).sum(), (holders == 1).sum()
        eligible = of[of["tier_action"] == "NO_VACANCY"].sort_values(
            ["total", "counted_years", "person"], ascending=[False, False, True])
        moving = []
        for step, room in [(2, top_cap - top), (3, None), (4, senior_cap - senior)]:
            able = eligible.index[eligible["tier_old"] == step]
            moving.extend(able if room is None else able[: max(room, 0)])
        people.loc[moving, "tier_action"] = "SELECT"
        people.loc[moving, "tier_new"] -= 1


def later(dates, years):
    """The same day so many years on; 29 February becomes the 28th."""
    return dates + pd.DateOffset(years=years)


def severance(joined, end):
    """One month a full year, a rest of six months or more 1, a shorter rest 0.5."""
    months, after = 0, end + pd.Timedelta(days=1)
    months = max((after.year - joined.year) * 12 + after.month - joined.month - 1, 0)
    while joined + pd.DateOffset(months=months + 1) <= after:
        months += 1
    if joined + pd.DateOffset(months=months) > after:
        months -= 1
    rest = months % 12
    more = joined + pd.DateOffset(months=months) < after
    return months // 12 + (1 if rest >= 6 else 0.5 if rest or more else 0)


def review_contracts(people):
    """R15: candidates with their ground, for who is employed at the year's end."""
    employed = ~(people["left"] < YEAR_END)
    grade, previous = people["grade"], people["previous"]
    guarded = people["protected"] != ""
    incompetent, twice = grade == INCOMPETENT, (grade == INCOMPETENT) & (previous == INCOMPETENT)
    helped = people["n_TRAINING"] + people["n_REASSIGNMENT"] > 0
    rules = [people["n_CRIMINAL"] > 0, twice & guarded, twice & ~helped, twice, incompetent]
    rules = [rule & employed for rule in rules]
    ends = np.where(people["contract"] == "AGENCY", "RETURN_TO_AGENCY", "TERMINATE")
    people["termination"] = np.select(rules, [ends, "BLOCKED", "TRAIN_OR_REASSIGN", ends, "TRAIN_OR_REASSIGN"], "")
    people["ground"] = np.select(rules, ["ART_39", "ART_42", "", "ART_40_2", ""], "")

    ends_soon = (people["contract"] == "FIXED") & (people["contract_end"] <= YEAR_END + pd.DateOffset(years=1))
    ends_soon &= employed & ~people["termination"].isin(["TERMINATE", "RETURN_TO_AGENCY"])
    low_twice = (grade == BASIC) & (previous >= 0) & (previous <= BASIC)
    rules = [~ends_soon, people["contract_end"] <= YEAR_END, people["status"] != "ASSESSED", grade >= COMPETENT, guarded,
             low_twice, grade == BASIC]
    words = ["", "OVERDUE", "DECIDE", "RENEW", "EXTEND", "DO_NOT_RENEW", "RENEW_WITH_TRAINING"]
    people["expiry"] = np.select(rules, words, "DO_NOT_RENEW")
    people["expiry_ground"] = np.where(people["expiry"] == "EXTEND", "ART_45", "")
    open_ended = pd.to_numeric(people["contract_no"]).fillna(0) >= 2
    people["open_ended_due"] = np.where((people["expiry"] != "") & open_ended, "Y", "")
    people["notice_by"] = people["contract_end"].where(people["expiry"] != "") - pd.Timedelta(days=30)

    people["severance"] = np.nan
    terminated = (people["ground"] == "ART_40_2") & (people["termination"] == "TERMINATE")
    owed = people[terminated | (people["expiry"] == "DO_NOT_RENEW")]
    end = owed["contract_end"].where(owed["expiry"] == "DO_NOT_RENEW", YEAR_END)
    people.loc[owed.index, "severance"] = [severance(j, e) for j, e in zip(owed["joined"], end)]
    people["rotation_due"] = later(people["post_since"], 3)
    people["rotate"] = np.where(employed & (people["rotation_due"] <= YEAR_END), "Y", "")
    honoured = sum(people[f"n_{kind}"] for kind in ["STAR_1", "STAR_2", "STAR_3", "STAR_4", "STAR_5", "BRAVERY"]) > 0
    people["recognise"] = np.where(employed & ((grade == TOP) | honoured), "Y", "")
