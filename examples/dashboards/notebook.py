"""Dateline in pandas: events a month by type, and the events themselves."""

import pandas as pd

SERVER = "http://localhost:4000"

events = pd.read_csv(f"{SERVER}/q/events.csv?actors=Israel&from=2025-06", parse_dates=["date.start", "date.end"])
months = pd.read_json(f"{SERVER}/q/events-by-week.json?shape=series&unit=MONTH&from=2025-06", convert_dates=["time"])

print(events[["date.text", "headline", "status"]].to_string(index=False))
print(months.set_index("time").drop(columns="key").sum())
