"""payroll.xlsx, hr.xlsx and the CSV files: the columns that Epaulet publishes, plain cells, written in openpyxl's fastest mode."""
import pandas as pd
from openpyxl import Workbook

from records import COMPONENTS
from scores import GRADES, MISSING

GRADE_WORDS = {"EXCELLENT": "优秀", "COMPETENT": "称职", "BASIC": "基本称职", "INCOMPETENT": "不称职", "": None}
BAND_WORDS = {"A": "优秀", "B1": "称职（85分以上）", "B2": "称职", "C": "基本称职", "D": "不称职", "W": "未定等次（预留）", "S": "在岗时间不足",
              "N": "不参加考核"}
STATUS_WORDS = {"ASSESSED": "参加考核", "WITHHELD": "未定等次", "NOT_ASSESSED": "不参加考核"}
ACTION_WORDS = {"NONE": "不变", "ENTRY": "初定", "PROMOTE": "晋升", "SELECT": "选升", "DEMOTE": "降级", "NO_VACANCY": "无空缺"}
AMOUNTS = ["performance_paid", "performance_reserved", "year_end_award", "heating", "honour_award", "gross", "tax_exempt",
           "awards_by_others"]
AMOUNT_WORDS = ["绩效工资", "绩效预留", "年终奖", "取暖补贴", "表彰奖金", "应发合计", "其中免税", "外部发放奖金"]
WHO = {"person": "工号", "name": "姓名", "unit": "单位代码", "unit_name": "单位名称"}
DATED = ["contract_end", "notice_by", "post_since", "rotation_due"]


def publish(people, pools, shares, honours, seats, rejects, out):
    csv(people, pools, out)
    shown = people.sort_values(["unit", "person"])
    shown = shown.assign(**words(shown))
    payroll(shown, pools, shares, honours, f"{out}/payroll-2025.xlsx")
    hr(shown, seats, rejects, f"{out}/hr-2025.xlsx")


def words(people):
    """What cells show: words for codes, yuan for fen, nothing for what is missing."""
    shown = {column: people[column] / 100 for column in [*AMOUNTS, "tier_wage_old", "tier_wage_new", "coefficient"]}
    shown["difference"] = (people["tier_wage_new"] - people["tier_wage_old"]) / 100
    shown.update({code: (people[code] / 1_000_000).where(people[code] != MISSING) for code in COMPONENTS})
    shown["total"] = (people["total"] / 100).where(people["total"] != MISSING)
    shown["bonus"] = (people["bonus"] / 100).where(people["status"] != "NOT_ASSESSED")
    shown["rank"] = people["rank"].where(people["rank"] > 0)
    shown["status"] = people["status"].map(STATUS_WORDS)
    shown["grade"] = people["grade_code"].map(GRADE_WORDS)
    for column in ["threshold", "ceiling"]:
        shown[column] = [GRADE_WORDS[GRADES[grade]] if grade >= 0 else None for grade in people[column]]
    shown["band"] = people["band"].map(BAND_WORDS)
    shown["tier_action"] = people["tier_action"].map(ACTION_WORDS)
    shown["moves"] = people["tier_action"] != "NONE"
    return shown


def sheet(book, title, columns, table):
    """One sheet: a heading row that stays, a filter, and the rows as plain values."""
    page = book.create_sheet(title)
    page.freeze_panes = "A2"
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[: len(columns)]:
        page.column_dimensions[letter].width = 13
    page.append(list(columns.values()))
    cells = table.reindex(columns=list(columns))
    lists = [values(cells[column]) for column in cells]
    for row in zip(*lists):
        page.append(row)
    page.auto_filter.ref = f"A1:{chr(64 + len(columns))}{len(table) + 1}"


def values(column):
    if column.dtype.kind == "M":
        return [None if pd.isna(day) else day for day in column.dt.to_pydatetime()]
    column = column.astype(object)
    return column.where(column.notna() & (column != ""), None).tolist()


def payroll(people, pools, shares, honours, file):
    book = Workbook(write_only=True)
    names = people.drop_duplicates("unit").set_index("unit")["unit_name"]
    units = people.groupby("unit")[[*AMOUNTS, "tier_wage_old", "tier_wage_new"]].sum()
    units.insert(0, "heads", people.groupby("unit").size())
    split = pools[["pool", "paid", "reserved", "undistributed"]] / 100
    split["source"] = pools["source"].map({"BUDGET": "核定", "STANDARD": "按标准"})
    summary = split.join(units).reset_index(names="unit").assign(unit_name=lambda t: t["unit"].map(names))
    page = {"unit": "单位代码", "unit_name": "单位名称", "pool": "绩效总量", "paid": "已分配", "reserved": "预留",
            "undistributed": "未分配", "source": "总量来源", "heads": "人数"}
    wages = {"tier_wage_old": "原月层级工资", "tier_wage_new": "新月层级工资"}
    money = dict(zip(AMOUNTS, AMOUNT_WORDS))
    tiers = {"tier_old": "原层级", "tier_new": "新层级", "tier_action": "层级变动", **wages, "difference": "月差额"}
    sheet(book, "汇总", {**page, **money, **wages}, summary)
    sheet(book, "绩效发放", {**WHO, "band": "考核档次", "coefficient": "考核系数", "service_days": "在岗天数", **money}, people)
    sheet(book, "层级工资", {**WHO, **tiers}, people)
    who = people[["name", "unit", "unit_name"]]
    given = honours.join(who, on="person")
    own = given["payer"] == "BUREAU"
    given = given.assign(inside=(given["amount"] / 100).where(own, 0.0), outside=(given["amount"] / 100).where(~own, 0.0),
                         tag=given["kind"].map(lambda kind: "免税" if kind == "BRAVERY" else "应税"))
    sheet(book, "奖金", {**WHO, "event": "事件号", "date": "日期", "kind": "表彰", "payer": "发放主体", "inside": "计入应发",
                       "outside": "外部发放", "tag": "计税标记"}, given)
    kept = shares[shares["reserved"] > 0].join(people[["name", "unit_name", "reason"]], on="person")
    kept = kept.assign(reserved=kept["reserved"] / 100, coefficient=kept["coefficient"] / 100)
    sheet(book, "预留与未分配", {"unit": "单位代码", "unit_name": "单位名称", "person": "工号", "name": "姓名", "reserved": "预留金额",
                            "reason": "原因", "days": "本单位天数", "coefficient": "考核系数"}, kept)
    book.save(file)


def hr(people, seats, rejects, file):
    book = Workbook(write_only=True)
    scores = dict(zip(COMPONENTS, ["日常考评", "德能勤绩廉", "领导评鉴", "民主评议", "年度测试"]))
    tiers = {"tier_old": "原层级", "tier_new": "新层级", "tier_action": "层级变动"}
    decided = {"decision": "决定", "decided": "决定日期"}
    sheet(book, "考核结果", {**WHO, "pool": "考核分组", "status": "参加情况", "reason": "原因", **scores, "bonus": "加减分", "total": "总分",
                         "threshold": "分数等次", "ceiling": "最高限定", "grade": "考核等次", "rank": "组内名次", "seat": "优秀名额", **tiers,
                         "band": "考核档次"}, people)
    spread = pd.crosstab(people["unit"], people["grade_code"]).reset_index()
    sheet(book, "等次分布", {"unit": "单位代码", **{code: GRADE_WORDS[code] for code in reversed(GRADES)}}, spread)
    sheet(book, "分组名额", {"bureau": "所属局", "merged": "考核分组", "members": "组成", "assessed": "参加考核", "seats": "优秀名额",
                         "candidates": "候选人数", "taken": "已用名额"}, seats)
    sheet(book, "层级调整", {**WHO, "grade": "考核等次", "total": "总分", "counted_years": "计算年限", **tiers,
                         "tier_wage_old": "原月层级工资", "tier_wage_new": "新月层级工资", "difference": "月差额"}, people[people["moves"]])
    sheet(book, "合同", {**WHO, "contract": "合同类型", "contract_end": "合同终止", "grade": "考核等次", "termination": "解除建议",
                       "ground": "依据条款", "expiry": "到期建议", "expiry_ground": "到期依据", "open_ended_due": "应订无固定期限",
                       "notice_by": "通知期限", "severance": "补偿月数", "protected": "特殊保护", "event_ids": "证据", **decided,
                       "union": "通知工会日期"}, people[(people["termination"] != "") | (people["expiry"] != "")])
    sheet(book, "岗位交流", {**WHO, "post_since": "现岗位起始", "rotation_due": "应交流日期", "grade": "考核等次", "to": "拟交流单位",
                         **decided}, people[people["rotate"] == "Y"])
    sheet(book, "表彰", {**WHO, "grade": "考核等次", "total": "总分", "event_ids": "证据", **decided}, people[people["recognise"] == "Y"])
    waiting = people[people["status"] != STATUS_WORDS["ASSESSED"]]
    sheet(book, "未定等次", {**WHO, "status": "参加情况", "reason": "原因", "service_days": "在岗天数", "total": "总分", "band": "考核档次"}, waiting)
    sheet(book, "待议", {"pool": "考核分组", **WHO, "rank": "组内名次", "total": "总分", **scores, "grade": "考核等次"},
          people[people["seat"] == "TIE"])
    sheet(book, "剔除", {column: column for column in rejects.columns}, rejects)
    book.save(file)


def csv(people, pools, out):
    """The files for the systems behind, in the columns of formats.md."""
    table = people.sort_index()
    table = table.assign(
        **{code: decimals(table[code], 6, MISSING) for code in COMPONENTS},
        total=decimals(table["total"], 2, MISSING),
        bonus=decimals(table["bonus"].where(table["status"] != "NOT_ASSESSED", MISSING * 10**9), 2, MISSING * 10**9),
        threshold_grade=[GRADES[grade] if grade >= 0 else "" for grade in table["threshold"]],
        ceiling=[GRADES[grade] if grade >= 0 else "" for grade in table["ceiling"]],
        grade=table["grade_code"],
        rank=table["rank"].where(table["rank"] > 0).astype("Int64"),
        **{column: decimals(table[column], 2, None) for column in [*AMOUNTS, "tier_wage_old", "tier_wage_new", "coefficient"]},
        tier_old=table["tier_old"].where(table["tier_old"] > 0).astype("Int64"),
        tier_new=table["tier_new"].where(table["tier_new"] > 0).astype("Int64"),
        severance_months=table["severance"])
    results = ["person", "name", "bureau", "unit", "pool", "status", "reason", *COMPONENTS, "bonus", "total", "threshold_grade",
               "ceiling", "grade", "rank", "seat", "tier_old", "tier_new", "tier_action", "band"]
    table.to_csv(f"{out}/results.csv", columns=results, index=False, encoding="utf-8-sig")
    wages = ["person", "unit", "band", "coefficient", "service_days", *AMOUNTS, "tier_wage_old", "tier_wage_new"]
    table.to_csv(f"{out}/payroll.csv", columns=wages, index=False, encoding="utf-8-sig")
    listed = table[(table[["termination", "expiry", "rotate", "recognise"]] != "").any(axis=1)]
    listed.to_csv(f"{out}/contracts.csv", index=False, encoding="utf-8-sig", columns=[
        "person", "termination", "ground", "expiry", "expiry_ground", "open_ended_due", "notice_by", "severance_months", "rotate",
        "recognise"])
    kept = {column: decimals(pools[column], 2, None) for column in ["pool", "paid", "reserved", "undistributed"]}
    pools.assign(**kept)[["source", *kept]].to_csv(f"{out}/pools.csv", encoding="utf-8-sig", index_label="unit")


def decimals(numbers, places, missing):
    """Whole units of the last decimal as text."""
    one = 10**places
    return ["" if number == missing else f"{'-' if number < 0 else ''}{abs(number) // one}.{abs(number) % one:0{places}d}"
            for number in numbers.tolist()]
