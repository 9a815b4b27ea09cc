// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The control endpoint: how a test (or the curious) makes the practice service misbehave. Needs the token;
// never logged, never spoilt. All bodies and answers are JSON; a body that is not understood answers 400.
//
// POST   /control/faults   queues one fault, or a list of them under "faults":
//     match       submit | status | result | cancel | model | file | balance | signin | any (default)
//     times       how many calls it spoils, default 1; -1 until cleared. The first that matches is played.
//     action      status    an error answer: code (default 503), retry_after, body (default error_code,
//     message)
//                 delay     the true answer, delay_ms later
//                 close     no answer: the connection ends
//                 garbage   200 and bytes that are no JSON        empty   200 and no bytes
//                 truncate  the true answer's head and the first after_bytes (default: half) of its body
//                 redirect  code (default 307) to location
//                 body      code (default 200), body (string: as it stands; object or list: its JSON),
//                 content_type no_range  file: the whole file, without Accept-Ranges    new_etag  file: as if
//                 replaced drip      the true answer at bytes_per_second (default 1)
//     delay_ms    goes with every action: waited before the answer, after the work
//     retry_after a string or a number, goes with every action
//     accept      submit only, default false: whether the job is taken before its answer is spoilt. delay,
//                 truncate, drip, no_range and new_etag always let the work be done.
// GET    /control/faults   {"left": entries}
// DELETE /control/faults   forgets them all
//
// GET    /control/log      {"entries": [{n, time_ms (since the start), method, path, query, kind, status (0:
// no
//     answer yet, or hung up), has_token, token_ok, person (id), token_on_file (true only on a token sent to a file),
//     headers (without Authorization and Cookie), range, body (POST: the JSON, or a string), fault
//     (action)}]}
// DELETE /control/log
//
// GET    /control/requests                {"requests": [{request_id, model_id, phase, input, cost_micros}]}
// POST   /control/requests/{id}           one of
//     {"fail": "reason"}                  ends it as failed, whatever it does now
//     {"drop": true}                      from now on 404
//     {"force": {…}}                      these fields stand in its status, result and cancel answers as
//     given,
//                                         also null: "status", "queue_position", "output", "error", "cost" …
//                                         {} takes them away. The true state goes on underneath.
//     or, for short, the fields of "force" themselves: {"status": "post_processing"}
// POST   /control/balance  {"usd": "1.25"}
// POST   /control/hold     {"queue": true}        keeps everything queued that is not rendering yet
// POST   /control/signin   {"outcome": "authorized" | "denied" | "expired" | "page", "after_polls": 0}
//     what polls answer once a code was polled after_polls times; "page": only the verify page decides.
//     "person": the id of the one whose token it gives, the service's own when left out
// POST   /control/people   {"id": "mia", "email": "mia@example.org", "token": "…"}   one more who may use the service
