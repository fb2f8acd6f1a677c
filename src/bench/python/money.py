"""Bands, the split of each unit's pool, awards and gross (R14), in whole fen."""
import numpy as np
import pandas as pd

from grades import split
from records import FIRST_DAY, NEVER, YEAR_DAYS, YEAR_END, YEAR_START, days

STANDARD = [50000, 60000, 65000, 70000, 80000, 90000, 100000, 120000]
WAGE = [0, 30000, 45000, 60000, 80000, 100000, 125000, 150000]
BY_TIER = [0, 7, 6, 5, 4, 3, 2, 1]
COEFFICIENT = {"A": 150, "B1": 120, "B2": 100, "C": 60, "D": 0, "W": 100, "S": 100, "N": 0}
HONOURS = {"STAR_1": (100000, "BUREAU"), "STAR_2": (250000, "BUREAU"), "STAR_3": (400000, "BUREAU"),
           "STAR_4": (800000, "PROVINCE"), "STAR_5": (1500000, "MINISTRY"), "BRAVERY": (1000000, "FOUNDATION")}


def rounded(amount, divisor):
    return (2 * amount + divisor) // (2 * divisor)


def per_tier(tiers, amounts):
    return tiers.map(dict(zip(BY_TIER, amounts))).astype("int64")


def pay(people, tables):
    """Adds the pay columns, and returns the pools, the shares of each person and unit, and the honour awards."""
    total, grade = people["total"], people["grade"]
    people["band"] = np.select(
        [grade == 3, (grade == 2) & (total >= 8500), grade == 2, grade == 1, grade == 0, people["status"] == "WITHHELD",
         people["reason"] == "SHORT_SERVICE"],
        ["A", "B1", "B2", "C", "D", "W", "S"], "N")
    people["coefficient"] = people["band"].map(COEFFICIENT)
    shares = stays(people, tables["transfers"])
    pools = distribute(people, shares, tables["budget"])
    by_person = shares.groupby("person")[["paid", "reserved"]].sum().reindex(people.index, fill_value=0)
    people["performance_paid"], people["performance_reserved"] = by_person["paid"], by_person["reserved"]

    award = np.select([grade == 3, grade == 2], [100000, 50000], 0)
    people["year_end_award"] = rounded(award * people["service_days"], YEAR_DAYS)
    heated = pd.Timestamp("2025-11-15")
    people["heating"] = np.where((people["joined"] <= heated) & ~(people["left"] < heated), 100000, 0)
    honours = awards(people, tables["events"])
    own = honours["payer"] == "BUREAU"
    for column, rows in [("honour_award", honours[own]), ("awards_by_others", honours[~own])]:
        people[column] = rows.groupby("person")["amount"].sum().reindex(people.index, fill_value=0)
    people["gross"] = people[["performance_paid", "year_end_award", "heating", "honour_award"]].sum(axis=1)
    people["tax_exempt"] = 0
    people["tier_wage_old"] = per_tier(people["tier_old"], WAGE)
    people["tier_wage_new"] = per_tier(people["tier_new"], WAGE)
    return pools, shares, honours


def stays(people, transfers):
    """The days of each person in each unit; the day of a transfer belongs to the new one."""
    year = transfers[(transfers["date"] >= YEAR_START) & (transfers["date"] <= YEAR_END)]
    year = year[year["person"].isin(people.index)].sort_values(["person", "date"])
    begin = days(year["date"], 0) - FIRST_DAY
    moved = pd.DataFrame({"person": year["person"], "unit": year["to"], "start": begin})
    first = year.drop_duplicates("person")
    stayed = people[~people.index.isin(first["person"])]
    start = pd.DataFrame({
        "person": np.concatenate([stayed.index, first["person"]]),
        "unit": np.concatenate([stayed["unit"], first["from"]]), "start": 0})
    rows = pd.concat([start, moved]).sort_values(["person", "start"], kind="stable", ignore_index=True)
    end = rows.groupby("person")["start"].shift(-1).fillna(YEAR_DAYS).astype("int64") - 1
    employed = people.loc[rows["person"]]
    rows["days"] = (np.minimum(end, employed["last"].to_numpy()) - np.maximum(rows["start"], employed["first"].to_numpy()) + 1)
    rows = rows[rows["days"] > 0]
    return rows.groupby(["unit", "person"], as_index=False)["days"].sum()


def distribute(people, shares, budget):
    """Splits each unit's pool by coefficient and days: whole fen, the rest to the largest remainders."""
    of = people.loc[shares["person"]]
    standard = per_tier(of["tier_old"], STANDARD).to_numpy() * 12 * shares["days"].to_numpy()
    shares["fed"] = np.where(of["reason"] == "LEFT", 0, standard)
    shares["coefficient"] = of["coefficient"].to_numpy()
    shares["weight"] = shares["coefficient"] * shares["days"]
    shares["share"] = 0
    pools = pd.DataFrame({"pool": rounded(shares.groupby("unit")["fed"].sum(), YEAR_DAYS)})
    pools["source"] = "STANDARD"
    fixed = (budget.set_index("unit")["amount"].astype(float) * 100).round().astype("int64")
    pools = pools.reindex(pools.index.union(fixed.index)).fillna({"pool": 0, "source": "BUDGET"}).astype({"pool": "int64"})
    pools.loc[fixed.index, "pool"] = fixed
    pools.loc[fixed.index, "source"] = "BUDGET"
    share = np.zeros(len(shares), dtype="int64")
    for unit, rows in shares.groupby("unit").indices.items():
        weights = shares["weight"].to_numpy()[rows]
        if weights.sum() > 0:
            share[rows] = split(pools.at[unit, "pool"], weights, (np.arange(len(rows)),))
    withheld = (of["band"] == "W").to_numpy()
    shares["paid"], shares["reserved"] = np.where(withheld, 0, share), np.where(withheld, share, 0)
    sums = shares.groupby("unit")[["paid", "reserved"]].sum().reindex(pools.index, fill_value=0)
    pools[["paid", "reserved"]] = sums
    pools["undistributed"] = pools["pool"] - pools["paid"] - pools["reserved"]
    return pools.sort_index()


def awards(people, events):
    """One row for each honour of the year."""
    year = events[(events["date"] >= YEAR_START) & (events["date"] <= YEAR_END) & events["kind"].isin(HONOURS)]
    year = year[year["person"].isin(people.index)].sort_values(["person", "event"])
    amount = year["kind"].map({kind: fen for kind, (fen, _) in HONOURS.items()})
    return year.assign(amount=amount.astype("int64"), payer=year["kind"].map({kind: payer for kind, (_, payer) in HONOURS.items()}))
