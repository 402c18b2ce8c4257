// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdlib>

// What must hold for every input: the fuzzer takes an abort for a find.
inline void promise(bool kept)
{
    if (!kept)
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
