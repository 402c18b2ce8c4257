// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include <QCoreApplication>

#include <cstdio>

// A program that only starts QtCore: what the command line is measured against.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::puts("hello");
    return 0;
}
