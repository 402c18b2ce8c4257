// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/smallwords.h"

#include "core/textfold.h"

#include <QSet>
#include <QString>

namespace statusbook::core {

namespace {

// One line a language, words as people write them.
// NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one literal a line is one long list
constexpr const char16_t *lists[] = {
    u"a an the what what's whats does do is are was were mean means meaning of in on at to for "
    u"from with by and or my i we you it this that "
    u"why how when which get got getting giving gives returns returned return fix error errors "
    u"code codes status number reply response please "
    u"explain tell me about after during vs be been has have had there here",
    u"ne nedir demek anlamı anlama geliyor gelir neden niçin nasıl bu şu bir ve ile için mi mı mu "
    u"mü hata hatası hatalar kod kodu kodları durum var alıyorum oluyor",
    u"뭐 뭐야 무엇 무슨 뜻 의미 왜 어떻게 오류 에러 코드 상태 번호 응답 은 는 이 가 을 를 에 의 "
    u"에서",
    u"ما ماذا ماهو هو هي معنى يعني لماذا كيف في من على عن إلى هذا هذه خطأ الخطأ رمز الرمز كود حالة "
    u"رقم",
    u"was ist bedeutet heißt heisst warum wieso wie der die das ein eine und oder im in bei für "
    u"fehler fehlercode code status statuscode nummer",
    u"qué que es significa por porque cómo como el la los las un una y o en de del para error "
    u"errores código codigo estado número",
    u"que quoi est signifie veut dire pourquoi comment le la les un une et ou en dans de du des "
    u"pour erreur code statut numéro l d",
    u"o que é significa por porque como a os as um uma e ou em no na de do da para erro código "
    u"codigo estado número",
    u"что значит означает это почему как и или в на с из для ошибка ошибки код коды статус "
    u"состояние номер",
    u"とは 何 なに 意味 なぜ どう エラー コード ステータス 番号 の は が を に で",
    u"什么 是 什么意思 意思 为什么 怎么 如何 错误 代码 状态 状态码 错误码 的 了",
    u"क्या है हैं का की के मतलब अर्थ क्यों कैसे में से और या त्रुटि कोड स्थिति संख्या",
    u"apa itu artinya arti mengapa kenapa bagaimana yang dan atau di ke dari untuk kesalahan galat "
    u"kode status nomor",
    u"là gì nghĩa tại sao vì như thế nào và hoặc trong của cho lỗi mã trạng thái số",
    u"คือ อะไร หมายความว่า แปลว่า ทำไม อย่างไร และ หรือ ใน ของ ข้อผิดพลาด รหัส สถานะ หมายเลข",
};

QSet<QString> allWords()
{
    QSet<QString> words;
    for (const char16_t *list : lists) {
        for (const QStringView word : QStringView(list).split(u' '))
            words.insert(fold(word));
    }
    return words;
}

} // namespace

bool isSmallWord(QStringView foldedWord)
{
    static const QSet<QString> words = allWords();
    return words.contains(foldedWord.toString());
}

} // namespace statusbook::core
