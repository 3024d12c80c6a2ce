/// \file
/// Everything that was dropped or named at once: zips, loose files, the files of a folder, in any mixture. The caller
/// owns the files and reads the ranges that it is asked for; which bytes those are, and what they mean, is decided
/// here, so that page and command cannot differ:
///
///     Drop drop(network, {});
///     for (each file) drop.add_file(path, size, modified);
///     while (auto want = drop.wanted()) {
///       for (each piece of that range) {
///         copy it into drop.room(n); drop.commit(n);
///         while (drop.advance() == Drop::Step::busy) show(drop.progress());
///         if (drop.has_enough()) break;      // the rest of the range is not needed
///       }
///       drop.end_range();                    // or drop.read_failed() when the file cannot be read
///     }
///     drop.finish();
///     for (i < drop.reports().size()) to_json(drop.reports()[i]);
#pragma once
