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
    u"a an the what what's whats does do did is are was were mean means meant meaning of in on at "
    u"to "
    u"for from with by and or my i we you it its this that these those his her our your "
    u"why how when where which who get got getting give gives giving return returns returned "
    u"returning say says saying said show shows showing keep keeps keeping happens happened "
    u"fix solve error errors err code codes status number reply response please "
    u"explain tell me about after before during while then than because be been being has have had "
    u"there here can can't cant cannot could will would should may might just still always "
    u"difference between compare compared versus vs t s d m re ll ve",
    u"ne nedir demek anlamı anlama geliyor gelir gelen neden niçin nasıl bu şu o bir ve ile için "
    u"mi mı "
    u"mu mü de da ki veya arasındaki fark farkı hata hatası hatayı hatalar kod kodu kodları durum "
    u"numara numarası var alıyorum oluyor olur veriyor diyor",
    u"뭐 뭐야 뭔가요 무엇 무엇인가요 무슨 뜻 뜻이 뜻은 의미 의미는 왜 어떻게 오류 에러 코드 상태 "
    u"번호 "
    u"응답 차이 은 는 이 가 을 를 에 의 와 과 에서 이란 란",
    u"ما ماذا ماهو هو هي معنى يعني تعني لماذا كيف في من على عن إلى و أو بين الفرق فرق مع هذا هذه "
    u"خطأ "
    u"الخطأ رمز الرمز كود الكود حالة الحالة رقم",
    u"was ist sind bedeutet bedeuten heißt heisst warum wieso weshalb wie der die das den dem ein "
    u"eine einen und oder im in bei für von zu mit unterschied zwischen kann nicht fehler "
    u"fehlermeldung fehlercode code status statuscode nummer",
    u"qué que es son significa significan por porque cómo como cuál el la los las un una unos y o "
    u"en "
    u"de del al para con entre diferencia error errores código códigos estado número me da mi",
    u"que quoi quel quelle est sont signifie veut dire pourquoi comment le la les un une et ou en "
    u"dans de du des au aux pour avec entre différence erreur code codes statut état numéro l d qu "
    u"n c j m s",
    u"o que é são significa significam por porque qual como a os as um uma e ou em no na de do da "
    u"dos das para com entre diferença erro erros código códigos estado status número meu minha",
    u"что значит означает это такое почему как и или в на с из для между разница ошибка ошибки код "
    u"коды статус состояние номер",
    u"とは 何 なに 何ですか なんですか 意味 の意味 なぜ どう どうして エラー コード エラーコード "
    u"ステータス "
    u"ステータスコード 番号 違い の は が を に で と も です ます した ました された されました "
    u"されて されている されていない されない している していない して しました します される "
    u"になった になる なった なる という ている ていない から まで では には のに ので けど しか "
    u"だけ",
    u"什么 是 是什么 什么意思 是什么意思 意思 为什么 怎么 怎么办 怎么解决 如何 区别 错误 报错 代码 "
    u"状态 状态码 "
    u"错误码 的 了 和 与 在",
    u"क्या है हैं का की के मतलब अर्थ क्यों कैसे में से और या पर को अंतर बीच त्रुटि एरर कोड स्थिति संख्या",
    u"apa itu ini artinya arti adalah mengapa kenapa bagaimana yang dan atau di ke dari untuk "
    u"dengan "
    u"antara perbedaan kesalahan galat error kode status nomor",
    u"là gì nghĩa có tại sao vì như thế nào và hoặc trong của cho với giữa khác lỗi mã trạng thái "
    u"số",
    u"คือ คืออะไร อะไร หมายความว่า หมายความว่าอะไร หมายถึง หมายถึงอะไร แปลว่า แปลว่าอะไร ทำไม อย่างไร "
    u"และ หรือ ใน ของ ที่ ความหมาย ข้อผิดพลาด รหัส รหัสข้อผิดพลาด สถานะ หมายเลข",
};

void insertFolded(QSet<QString> &words, QStringView list)
{
    for (const QStringView word : list.split(u' '))
        words.insert(fold(word));
}

QSet<QString> allWords()
{
    QSet<QString> words;
    for (const char16_t *list : lists)
        insertFolded(words, list);
    return words;
}

QSet<QString> foldedWords(QStringView list)
{
    QSet<QString> words;
    insertFolded(words, list);
    return words;
}

} // namespace

bool isSmallWord(QStringView foldedWord)
{
    static const QSet<QString> words = allWords();
    return words.contains(foldedWord.toString());
}

bool opposes(QStringView foldedWord)
{
    static const QSet<QString> words =
        foldedWords(u"vs versus x karşı gegen contra مقابل 対 对 对比 против");
    return words.contains(foldedWord.toString());
}

bool joins(QStringView foldedWord)
{
    static const QSet<QString> words = foldedWords(
        u"/ and or ile ve veya 와 과 또는 و أو und oder y o et ou e и или と または 和 与 "
        u"或 और या dan atau và hoặc และ กับ หรือ");
    return words.contains(foldedWord.toString());
}

bool isCounted(QStringView foldedWord)
{
    static const QSet<QString> words = foldedWords(
        u"ms s sec secs second seconds min mins minute minutes hour hours day days week weeks "
        u"times people users "
        u"rows results entries records items attempts retries bytes kb mb gb percent "
        u"saniye dakika saat gün kez defa kere kayıt kullanıcı deneme "
        u"초 분 시간 일 건 건만 건까지 건까지만 개 명 회 초마다 분마다 시간마다 초뒤 초후 "
        u"ثانية ثواني ثوان دقيقة دقائق ساعة ساعات يوم أيام مرة مرات مستخدم نتيجة "
        u"sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen mal benutzer "
        u"nutzer "
        u"einträge treffer "
        u"segundo segundos minuto minutos hora horas día días dia dias veces vezes usuarios "
        u"usuários "
        u"resultados registros "
        u"seconde secondes heure heures jour jours fois utilisateurs résultats entrées "
        u"секунд секунды секунду минут минуты час часа часов день дня дней раз пользователей "
        u"записей "
        u"秒 分 分钟 小时 天 次 条 个 个用户 行 人 时 件 個 回 日 時間 分間 秒間 秒後 分後 件まで "
        u"件しか "
        u"सेकंड मिनट घंटे दिन बार detik menit jam hari kali pengguna giây phút giờ ngày lần người วินาที "
        u"นาที ชั่วโมง วัน ครั้ง คน รายการ");
    return words.contains(foldedWord.toString());
}

bool isNumbered(QStringView foldedWord)
{
    static const QSet<QString> words =
        foldedWords(u"java python php android windows openssl ios node ubuntu debian port ports "
                    u"porta portu puerto порт порту 포트 ポート 端口 منفذ المنفذ cổng พอร์ต पोर्ट");
    return words.contains(foldedWord.toString());
}

} // namespace statusbook::core
