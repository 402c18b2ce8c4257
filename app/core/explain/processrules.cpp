// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

// How processes end: exit codes (shells, systemd, containers, build tools) and signals (shells,
// kernel, systemd, debuggers, strace, Go).
namespace statusbook::core::explain {

namespace {

constexpr int highestExitCode = 255;
constexpr int highestSignal = 64;

void addExit(Findings &findings, const Number &number, float confidence, Reason why, Range evidence)
{
    findings.add({CodeSystem::ExitCode,
                  CodeText(number.value),
                  {number.begin, number.end},
                  confidence,
                  why,
                  evidence});
}

void addSignal(Findings &findings, int signal, Range at, float confidence, Reason why,
               Range evidence)
{
    findings.add({CodeSystem::Signal, CodeText(signal), at, confidence, why, evidence});
}

// After words that an exit code follows: value is the confidence in %.
void afterExit(const Place &place, Findings &findings)
{
    std::size_t position = place.end;
    for (const std::string_view link : {" of", " is", " was", " code", " status", " exit code"}) {
        if (startsIgnoringCase(place.from(position), link))
            position += link.size();
    }
    const std::size_t first = place.skip(position, " \t:=\"'([", 16);
    const Number number = place.wholeNumber(first);
    const bool apart = first > place.end || !isWordByte(place.text[place.end - 1]);
    // OpenSSL: "Verify return code: 20 (unable to get local issuer certificate)"
    const bool verify = endsIgnoringCase(place.lineBefore(20), "verify ");
    if (apart && !verify && number.isValid() && number.value <= highestExitCode)
        addExit(findings, number, static_cast<float>(place.value) / 100, Reason::IntroducedBy,
                {place.begin, number.end});
}

// make: "*** [Makefile:12: all] Error 2"
void makeError(const Place &place, Findings &findings)
{
    const Number number = place.wholeNumber(place.end);
    if (number.isValid() && number.value <= highestExitCode
        && place.lineBefore().find("*** [") != std::string_view::npos)
        addExit(findings, number, 0.93F, Reason::OwnWords, {place.begin, number.end});
}

// npm: "npm ERR! errno 1" is the exit code of a script; system errors have names there.
void npmErrno(const Place &place, Findings &findings)
{
    const Number number = place.wholeNumber(place.end);
    if (number.isValid() && number.value <= highestExitCode)
        addExit(findings, number, 0.85F, Reason::OwnWords, {place.begin, number.end});
}

struct SignalName {
    std::string_view name; // without SIG
    int number;
};

constexpr SignalName signalNames[] = {
    {"HUP", 1},   {"INT", 2},   {"QUIT", 3},    {"ILL", 4},   {"TRAP", 5},  {"ABRT", 6},
    {"IOT", 6},   {"BUS", 7},   {"FPE", 8},     {"KILL", 9},  {"USR1", 10}, {"SEGV", 11},
    {"USR2", 12}, {"PIPE", 13}, {"ALRM", 14},   {"TERM", 15}, {"CHLD", 17}, {"CONT", 18},
    {"STOP", 19}, {"TSTP", 20}, {"TTIN", 21},   {"TTOU", 22}, {"URG", 23},  {"XCPU", 24},
    {"XFSZ", 25}, {"PROF", 27}, {"VTALRM", 26}, {"SYS", 31},
};

// systemd: "code=killed, status=9/KILL", "code=dumped, signal=SEGV"
void systemdSignal(const Place &place, Findings &findings)
{
    const std::string_view rest = place.lineAfter(40);
    const std::size_t equals = rest.find('=');
    if (equals == std::string_view::npos)
        return;
    const std::size_t position = place.end + equals + 1;
    const Number number = place.wholeNumber(position);
    if (number.isValid() && number.value <= highestSignal) {
        addSignal(findings, number.value, {number.begin, number.end}, 0.97F, Reason::Field,
                  {place.begin, number.end});
        return;
    }
    for (const SignalName &signal : signalNames) {
        const std::size_t end = position + signal.name.size();
        if (place.from(position).starts_with(signal.name) && !isWordByte(place.at(end)))
            addSignal(findings, signal.number, {position, end}, 0.97F, Reason::Field,
                      {place.begin, end});
    }
}

// Words around a name that tell of a signal that arrived, not of one that is talked about.
bool tellsOfEvent(const Place &place)
{
    static constexpr std::string_view before[] = {
        "signal", "kill", "receive", "caught", "got ", "terminat", "sent", "sending", "crash",
        "status", "--- ", "+++ ",    "exit",   "died", "abort",    "stop", "with ",   "by "};
    static constexpr std::string_view after[] = {" received",      " caught",        ": segm",
                                                 " {si_signo",     ", segmentation", ", abort",
                                                 " (core dumped)", ": abort",        " (0x"};
    const std::string_view left = place.lineBefore(60);
    const std::string_view right = place.lineAfter(30);
    return containsAny(left, before) || containsAny(right, after);
}

// Whether the name is an argument of a call, as in strace's "kill(812, SIGTERM)".
bool isArgument(const Place &place)
{
    const std::string_view before = place.lineBefore(60);
    const std::size_t bracket = before.rfind('(');
    return bracket != std::string_view::npos && bracket > 0 && isWordByte(before[bracket - 1])
        && !isDigit(before[bracket - 1]) && before.find(')', bracket) == std::string_view::npos;
}

// SIGSEGV and the others: value is the number.
void ownName(const Place &place, Findings &findings)
{
    if (!isUpper(place.text[place.begin]))
        return;
    const bool event = tellsOfEvent(place) && !isArgument(place);
    addSignal(findings, place.value, {place.begin, place.end}, event ? 0.9F : 0.35F,
              Reason::OwnName, {place.begin, place.end});
}

// "killed by signal 9", "signal: 11", "signal=6"
void afterSignal(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, " :=#(['\"");
    const Number number = place.wholeNumber(position);
    const bool event = tellsOfEvent(place) || containsIgnoringCase(place.lineBefore(40), " on ");
    if (position > place.end && number.isValid() && number.value > 0
        && number.value <= highestSignal)
        addSignal(findings, number.value, {number.begin, number.end}, event ? 0.93F : 0.6F,
                  Reason::IntroducedBy, {place.begin, number.end});
}

// The text of strsignal() after Go's "signal: ", or a shell's own line: value is the number.
void ownWords(const Place &place, Findings &findings)
{
    const std::string_view before = place.lineBefore(120);
    // Go: "signal: killed"; Apache: "exit signal Segmentation fault (11)"
    const bool go =
        endsIgnoringCase(before, "signal: ") || endsIgnoringCase(before, "exit signal ");
    const bool dumped = startsIgnoringCase(place.from(place.end), " (core dumped)");
    const bool alone = trimmed(before).empty() && trimmed(place.lineAfter(40)).empty();
    // bash: "run.sh: line 3:  1234 Killed                  ./server"
    const std::string_view left = trimmed(before);
    const bool job = before.ends_with(' ') && !left.empty() && isDigit(left.back())
        && before.find(": line ") != std::string_view::npos;
    const bool zsh =
        left == "zsh:" && place.lineAfter(8).starts_with("  "); // "zsh: killed     ./x"
    if (go || dumped || alone || job || zsh)
        addSignal(findings, place.value, {place.begin, place.end}, go || dumped ? 0.93F : 0.75F,
                  Reason::OwnWords, {place.begin, place.end});
}

// Texts that need no more: the kernel's "segfault at", "Out of memory: Killed process".
void plainWords(const Place &place, Findings &findings)
{
    addSignal(findings, place.value, {place.begin, place.end}, 0.85F, Reason::OwnWords,
              {place.begin, place.end});
}

constexpr Rule rules[] = {
    {"exit code", afterExit, 93},
    {"exitcode", afterExit, 93},
    {"exit_code", afterExit, 93},
    {"exit status", afterExit, 93},
    {"exitstatus", afterExit, 93},
    {"exit_status", afterExit, 93},
    {"exit value", afterExit, 90},
    {"exited with code", afterExit, 95},
    {"exited with error code", afterExit, 93},
    {"exited with return code", afterExit, 93},
    {"exited with status", afterExit, 95},
    {"exited with", afterExit, 85},
    {"exited (", afterExit, 90, Edges::Left},
    {"exited:", afterExit, 70, Edges::Left},
    {"(exit", afterExit, 85, Edges::Right},
    {"]+  exit", afterExit, 93, Edges::Right},
    {"]-  exit", afterExit, 93, Edges::Right},
    {"non-zero code", afterExit, 93},
    {"non-zero status", afterExit, 90},
    {"nonzero status", afterExit, 90},
    {"terminated with code", afterExit, 85},
    {"terminated with status", afterExit, 85},
    {"finished with code", afterExit, 80},
    {"ended with code", afterExit, 80},
    {"failed with code", afterExit, 65},
    {"failed with status", afterExit, 65},
    {"failed with return code", afterExit, 85},
    {"return code", afterExit, 55},
    {"returned error code", afterExit, 55},
    {"\"rc\"", afterExit, 80},
    {"code=exited, status=", afterExit, 99},
    {"exit_group(", afterExit, 90, Edges::Left}, // strace
    {"] error ", makeError},
    {"npm err! errno ", npmErrno},
    {"npm error errno ", npmErrno},
    {"code=killed, ", systemdSignal},
    {"code=dumped, ", systemdSignal},
    {"sighup", ownName, 1, Edges::Both},
    {"sigint", ownName, 2, Edges::Both},
    {"sigquit", ownName, 3, Edges::Both},
    {"sigill", ownName, 4, Edges::Both},
    {"sigtrap", ownName, 5, Edges::Both},
    {"sigabrt", ownName, 6, Edges::Both},
    {"sigiot", ownName, 6, Edges::Both},
    {"sigbus", ownName, 7, Edges::Both},
    {"sigfpe", ownName, 8, Edges::Both},
    {"sigkill", ownName, 9, Edges::Both},
    {"sigusr1", ownName, 10, Edges::Both},
    {"sigsegv", ownName, 11, Edges::Both},
    {"sigusr2", ownName, 12, Edges::Both},
    {"sigpipe", ownName, 13, Edges::Both},
    {"sigalrm", ownName, 14, Edges::Both},
    {"sigterm", ownName, 15, Edges::Both},
    {"sigchld", ownName, 17, Edges::Both},
    {"sigcont", ownName, 18, Edges::Both},
    {"sigstop", ownName, 19, Edges::Both},
    {"sigtstp", ownName, 20, Edges::Both},
    {"sigttin", ownName, 21, Edges::Both},
    {"sigttou", ownName, 22, Edges::Both},
    {"sigxcpu", ownName, 24, Edges::Both},
    {"sigxfsz", ownName, 25, Edges::Both},
    {"sigsys", ownName, 31, Edges::Both},
    {"signal", afterSignal, 0, Edges::Both},
    {"signal number", afterSignal, 0, Edges::Both},
    {"hangup", ownWords, 1, Edges::Both},
    {"interrupt", ownWords, 2, Edges::Both},
    {"illegal instruction", ownWords, 4, Edges::Both},
    {"trace/breakpoint trap", ownWords, 5, Edges::Both},
    {"aborted", ownWords, 6, Edges::Both},
    {"bus error", ownWords, 7, Edges::Both},
    {"floating point exception", ownWords, 8, Edges::Both},
    {"killed", ownWords, 9, Edges::Both},
    {"segmentation fault", ownWords, 11, Edges::Both},
    {"broken pipe", ownWords, 13, Edges::Both},
    {"alarm clock", ownWords, 14, Edges::Both},
    {"terminated", ownWords, 15, Edges::Both},
    {"segfault at ", plainWords, 11, Edges::Left},
    {"addresssanitizer: segv", plainWords, 11, Edges::Left},
    {"out of memory: killed process", plainWords, 9, Edges::Left},
    {"oom-kill:", plainWords, 9, Edges::Left},
};

} // namespace

std::span<const Rule> processRules()
{
    return rules;
}

} // namespace statusbook::core::explain
