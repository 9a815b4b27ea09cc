// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper::cli {

inline constexpr const char* aboutProgram =
    "Kling 3.0 clips from RunComfy: send paid requests once, wait, keep the files.";

inline constexpr const char* mainFooter = R"(First steps, without an account and without cost:
  klapper-cli run kling/kling-3.0/standard/text-to-video --practice \
      --input '{"prompt": "Wide shot, slow push-in: a lighthouse at dusk", "duration": 3}'

Endpoints: kling/kling-3.0/{standard,pro,4k}/{text,image}-to-video

The token comes from RUNCOMFY_TOKEN, else from the system's keychain, where the window of
Klapper puts it. A request is never sent twice; "resume" picks up what was left behind.

Exit codes: 0 done, 64 bad arguments, 65 bad input, 69 the service failed or is unreachable,
74 this machine could not keep the file, 75 timeout, too many requests or outcome unknown
(read the message before you repeat), 77 no token or a refused one, 130 interrupted.)";

inline constexpr const char* runExamples = R"(Examples:
  klapper-cli run kling/kling-3.0/pro/text-to-video --output-dir clips \
      --input '{"prompt": "Tracking shot, low angle: a fox in snow", "duration": 8,
                "aspect_ratio": "9:16", "generate_audio": true}'
  klapper-cli run kling/kling-3.0/standard/image-to-video --input-file request.json
  cat request.json | klapper-cli run kling/kling-3.0/4k/text-to-video --input-file - --output json
  klapper-cli run kling/kling-3.0/pro/text-to-video --no-wait --input-file request.json

Progress goes to standard error, one JSON object to standard output. Ctrl-C cancels what has not
begun; a request that already renders goes on and is usually billed. --timeout cancels nothing.)";

inline constexpr const char* estimateExamples = R"(Examples:
  klapper-cli estimate kling/kling-3.0/pro/text-to-video --input '{"duration": 8, "generate_audio": true}'
  klapper-cli estimate kling/kling-3.0/4k/text-to-video --input-file request.json --output json)";

inline constexpr const char* statusExamples = R"(Example:
  klapper-cli status 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11)";

inline constexpr const char* resultExamples = R"(Examples:
  klapper-cli result 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11
  klapper-cli result 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11 --output-dir clips

Costs nothing, also when it is repeated. 75: the request has not finished yet.)";

inline constexpr const char* cancelExamples = R"(Example:
  klapper-cli cancel 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11

0: cancelled, or asked for. 69: the request can no longer be cancelled and goes on.)";

inline constexpr const char* resumeExamples = R"(Example:
  klapper-cli resume

Waits for every request whose program is gone (closed, crashed, killed), and downloads its clip.
Sends nothing and costs nothing: what was never sent is named and left to you.)";

inline constexpr const char* practiceExamples = R"(Example:
  klapper-cli practice --port 8500 --token practice-token
and in another terminal
  export RUNCOMFY_MODEL_API_BASE=http://127.0.0.1:8500/v1 RUNCOMFY_TOKEN=practice-token
  klapper-cli run kling/kling-3.0/pro/text-to-video --input '{"prompt": "A fox in snow"}'

Prints one line of JSON with its addresses and its token, then serves until Ctrl-C.)";

} // namespace klapper::cli
