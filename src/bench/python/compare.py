"""Shows that two published folders say the same: counts the cells that differ, a column at a time.

Usage: compare.py EPAULET_FOLDER PANDAS_FOLDER
"""
import sys

import pandas as pd


def differing(one, other, name):
    tables = [pd.read_csv(f"{folder}/{name}", dtype=str, keep_default_na=False, encoding="utf-8-sig") for folder in (one, other)]
    left, right = (table.set_index(table.columns[0]) for table in tables)
    alone = len(left.index.symmetric_difference(right.index))
    both = left.index.intersection(right.index)
    different = {column: int((left.loc[both, column] != right.loc[both, column]).sum()) for column in left.columns}
    different = {column: count for column, count in different.items() if count}
    if alone:
        different["rows in one only"] = alone
    return len(left), different


def main(one, other):
    same = True
    for name in ["results.csv", "payroll.csv", "contracts.csv", "pools.csv"]:
        rows, different = differing(one, other, name)
        same = same and not different
        told = ", ".join(f"{column} {count}" for column, count in different.items()) or "the same in every cell"
        print(f"{name}, {rows} rows: {told}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
