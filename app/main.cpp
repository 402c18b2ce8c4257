// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/bundle.h"
#include "ui/application.h"

int main(int argc, char **argv)
{
    return statusbook::ui::run(argc, argv, statusbook::bundledLanguages());
}
