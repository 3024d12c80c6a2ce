/// \file
/// What `perch --help` says.
#pragma once

#include <string_view>

namespace perch::cli {

inline constexpr std::string_view kUsageText =
    R"(usage: perch report [--pretty] [--no-posts] [--explain | --no-explanation]
                    [--window N] [--account ID] PATH...
       perch attributes [--window N] [--account ID] PATH...
       perch cluster FILE.csv
       perch classify [--threads N] [--fields A,B.C] [--posts] [--explain]
                      [--window N] < ACCOUNTS.ndjson
       perch text WHAT [--tsv COLUMN] [--detect] [--model DIR] < POSTS
       perch segments [--keyword W]... [--handle H]... [--k K] [--scaling log|seed]
                      [--seed N] [--save MODEL.json | --assign MODEL.json]
                      [--names | --salt TEXT] [--pretty | --csv] [--table] PATH...
       perch friends [--names | --salt TEXT] PATH...
       perch accounts [--all | --features] FILE.csv
       perch videos [--all | --features] FILE.csv
       perch models

report      one JSON report per account, one per line (--pretty: indented)
attributes  CSV: account key and the 21 attributes; an unknown one is an empty cell
cluster     CSV with the 17 attributes that the classifier reads, by name -> p1..p6,prediction
classify    one account a line -> one report a line, in order, whatever comes: a line
            without an account gives {"error":{"code":...,"detail":...,"line":N}}
text        one post per line -> one JSON object per line; WHAT is emotion, sentiment,
            subjectivity, claim or all (label and probabilities), tokens, or pieces
            (of a token)
segments    accounts that mention something, grouped by K-means: one JSON object, or CSV
            with a row for each account; without keyword and handle all posts count
friends     one JSON object per account: its mood, and accounts of the opposite mood
accounts    CSV of profiles (followers, following, posts, and where they are known verified,
            private, age_days, posts_per_day) -> type,p_regular,p_bot,p_influencer,p_fake;
            an empty type: two are about equally likely, or a count is unknown
videos      CSV of videos (video_view_count, ..., video_transcription_text) ->
            status,p_claim; learnt from made-up videos
models      one JSON line per model in here: name, SHA-256 of its weights, and caveat

PATH is an archive from X or Twitter (zip or folder), a tweets.js or tweets.csv, tweets
of the API (v1.1 or v2: a list, lines or pages), or an API dump
{"KEY": {"user_data": ..., "tweets": [...], "crawled_at": ...}, ...}.
Zips named one after the other are read as one archive, as X may give it in
several, and so are tweets.js, account.js and the like of one folder; what makes
no archive together is read one by one.
--no-posts    leave out what the posts say: mood, sentiment, subjectivity, claims,
              timeline, windows, activity; no text of a post is read
--explain     say why, how sure and when not (`explanation`, `confidence`) of API
              accounts, too; of archives it is said unless --no-explanation
--window N    use the newest N tweets (archives: 100, tweets of the API: all of them)
--account ID  of several accounts only the one with this id or handle
--threads N   classify with N threads, 0: with all that the machine has (1)
--fields LIST only these keys of a report: cluster.prediction,account.key
--posts       classify says what the posts say, too, and takes 30 times as long
--tsv COLUMN  posts are the column of that name in a tab-separated table with a header
--detect      posts in other languages than English get no scores
--k K         so many segments, 1 to 10; otherwise as many as the knee of the elbow says
--scaling     log: counts logged, all columns standardised; seed: only the last two are
--save FILE   keep the segments; --assign FILE: put accounts into segments that were kept
--names       call accounts by their handles; otherwise by numbers, or with --salt by
              16 digits that nobody can undo without the text
--table       PATH is a CSV table of profiles, as --csv writes it, - the standard input
--all         accounts: also the type by hand rules, whether both agree, and why there is no
              type; videos: also what the claim head for posts says of the transcript
--features    what the model reads in a row, instead of what it says
--model DIR   a head of your own: DIR holds its manifest.json and weights.safetensors

FILE.csv of accounts and videos is - for the standard input, and may be a .gz; comma,
semicolon or tab, any order of columns. A row that cannot be read gives empty cells, and
its number and column on the error stream.

A line for classify is {"KEY": {"user_data": ..., "tweets": [...], "crawled_at": ...}}
or those three members and "key". N counts the lines of this process: whoever cuts the
input in pieces gets the same reports, but counts anew in each.

Exit status: 0 good, 2 wrong usage, 3 bad input, 4 the output cannot be written.
classify ends with 0 when it has read its input to the end, whatever was in it.
)";

}  // namespace perch::cli
