// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "explain/sampletexts.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace statusbook::core::explain;

namespace {

QByteArray withoutEscapes(const QByteArray &row)
{
    QByteArray text;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const bool escape = row[i] == '\\' && i + 1 < row.size();
        const char c = escape ? row[++i] : row[i];
        text.append(!escape ? c : c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c);
    }
    return text;
}

} // namespace

QList<SampleText> sampleTexts()
{
    QList<SampleText> samples;
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/explain/data/texts"));
    for (const QFileInfo &info : folder.entryInfoList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        const QString system = info.completeBaseName();
        const TextRole role = system.startsWith(QLatin1StringView("mail-report"))
            ? TextRole::MailReport
            : TextRole::Any;
        const QList<QByteArray> rows = file.readAll().split('\n');
        for (qsizetype line = 0; line < rows.size(); ++line) {
            const qsizetype tab = rows[line].indexOf('\t');
            if (tab < 0)
                continue;
            const QByteArray text = withoutEscapes(rows[line].sliced(tab + 1));
            const QByteArray name = system.toUtf8() + ':' + QByteArray::number(line + 1) + ' '
                + QByteArray(text).left(50).replace('\n', ' ').replace('\r', ' ');
            samples.append({name, text, QString::fromUtf8(rows[line].first(tab)), role});
        }
    }
    return samples;
}
