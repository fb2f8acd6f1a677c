"""The assessment year by pandas and openpyxl: the script that an office which knows pandas writes instead of Epaulet.

Needs Python 3.9 or newer with pandas and openpyxl (Debian: apt install python3-pandas python3-openpyxl python3-lxml).
Usage: year_end.py DELIVERY OUT

The default policy, vectorised, numbers held as whole hundredths where that costs nothing. It does without what makes a job a job:
restart, evidence, encodings and Chinese headers, reject messages, styles, subtotals, live formulas, explanation, audit.
"""
import os
import sys
import time

# one thread is all that pandas uses here; the libraries below it need not start a pool each
os.environ.setdefault("OMP_NUM_THREADS", "1")

import books
import grades
import money
import records
import scores

began = time.perf_counter()


def step(name, since):
    now = time.perf_counter()
    print(f"{name}: {now - since:.1f} s", file=sys.stderr)
    return now


def main(delivery, out):
    os.makedirs(out, exist_ok=True)
    since = began
    tables = records.tables(delivery)
    evaluations, rejects, conflicts = records.evaluations(delivery, tables["people"])
    since = step("read and resolve", since)
    people = scores.score(tables, evaluations, conflicts)
    del evaluations
    since = step("score", since)
    seats = grades.grade(people, tables["units"])
    grades.move_tiers(people)
    pools, shares, honours = money.pay(people, tables)
    grades.review_contracts(people)
    since = step("grade, tier, pay, contract", since)
    books.publish(people, pools, shares, honours, seats, rejects, out)
    step("write", since)
    step("all", began)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
