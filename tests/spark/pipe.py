"""A file of accounts through `perch classify` in pipes of Spark: the same lines as without Spark, in the same order.

usage: pipe.py PERCH
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from pyspark.sql import SparkSession


def account(number):
    tweets = [
        {
            "created_at": f"2020-02-{1 + i % 28:02} {(7 * i + number) % 24:02}:{number % 60:02}:{i % 60:02}",
            "id_str": str(10**18 + 1000 * number + i),
            "text": f"an invented tweet – ü 🐟 {i}",
            "lang": "en",
            "in_reply_to_status_id": 5 if i % 3 == 0 else None,
            "entities": {"hashtags": [], "user_mentions": []},
            "retweet_count": i % 4,
            "favorite_count": i % (2 + number % 9),
        }
        for i in range(2 + number % 50)
    ]
    user = {
        "screen_name": f"invented_{number}",
        "url": None,
        "location": "",
        "verified": False,
        "followers_count": number,
        "statuses_count": 10 * number,
        "created_at": "2015-03-04 05:06:07",
    }
    return {f"a{number}": {"user_data": user, "tweets": tweets, "crawled_at": "2020-05-20 09:18:42"}}


def expect(is_so, what):
    if not is_so:
        sys.exit(f"failed: {what}")
    print(f"passed: {what}", flush=True)


def main(perch):
    lines = [json.dumps(account(number), ensure_ascii=number % 2 == 0) for number in range(400)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "accounts.ndjson"
        path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        with path.open("rb") as file:
            direct = subprocess.run([perch, "classify"], stdin=file, capture_output=True, check=True).stdout
        builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        spark = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
        spark.sparkContext.setLogLevel("ERROR")
        accounts = spark.sparkContext.textFile(str(path), minPartitions=7)
        parts = accounts.getNumPartitions()
        piped = accounts.pipe(f"{perch} classify", checkCode=True).collect()
        chosen = accounts.pipe(f"{perch} classify --fields account.key", checkCode=True).collect()
        spark.stop()
    expect(parts >= 7, f"the file came in {parts} parts")
    expect("\n".join(piped) + "\n" == direct.decode(), "rdd.pipe gives the bytes of a direct run, in their order")
    keys = [json.loads(line)["account"]["key"] for line in chosen]
    expect(keys == [f"a{number}" for number in range(400)], "every account has its line")


if __name__ == "__main__":
    main(sys.argv[1])
