// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/endings.h"

#include "core/textfold.h"

#include <algorithm>

namespace statusbook::core {

namespace {

// What must be left of a word: four letters, or two syllables of Hangul, which are four as well.
constexpr qsizetype shortestStem = 4;

struct List {
    QStringView language;
    QStringView endings; // as people write them
};

constexpr List lists[] = {
    {u"en", u"s es ed ing ise ises ised ising isation ize izes ized izing ization ation ations"},
    {u"tr",
     u"ı i u ü yı yi yu yü sı si su sü nı ni nu nü lar ler ları leri larının lerinin ın in un ün "
     u"nın "
     u"nin nun nün sının sinin sunun sünün a e ya ye na ne da de ta te nda nde sında sinde dan den "
     u"tan ten ndan nden dı di du dü tı ti tu tü ldı ldi ıldı ildi uldu üldü ndı ndi mış miş muş "
     u"müş "
     u"yor ıyor iyor uyor üyor mıyor miyor madı medi maz mez mak mek ma me ması mesi"},
    {u"ko",
     u"이 가 은 는 을 를 의 에 에서 에게 로 으로 와 과 도 만 이나 까지 부터 보다 처럼 이다 입니다 "
     u"되다 되었다 되었습니다 됐습니다 됩니다 되지 됨 됐음 된 하다 하였습니다 했습니다 합니다 하지 "
     u"함 한 할 "
     u"하기 하는 되는 않음 없음 없습니다 있음 있습니다 습니다 음 들 중 중입니다 했음 했어요 됐어요 "
     u"해요 돼요 "
     u"어요 아요 나요 네요 만 밖에 까지만 라고 이라고 다고 하면 되면 해서 돼서"},
    {u"ar", u"ة ات ون ين ان ها هم ك ي"},
    {u"de", u"e en er es em n s t te ten st ung ungen"},
    {u"es", u"a o as os es s ado ada ados adas ar er ir ido ida idos idas ción"},
    {u"fr", u"e s es ee ees er ez é ée és ées ment"},
    {u"pt_BR", u"a o as os es s ado ada ados adas ar er ir ido ida idos idas ção ções"},
    {u"ru",
     u"а я о е ы и у ю й ь ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ами ями ах "
     u"ях ам ям ов ев ей ть ться ся ён ена ено ены ен на но ны л ла ло ли ет ит ут ют ат ят"},
    {u"hi", u"ा ी े ों ें ियाँ ियों ता ती ते ना नी ने या यी ये कर"},
    {u"id", u"nya kan an i lah"},
};

} // namespace

Endings::Endings(QStringView language)
{
    const auto list = std::ranges::find(lists, language, &List::language);
    if (list == std::end(lists))
        return;
    for (const QStringView ending : list->endings.split(u' '))
        m_endings.append(fold(ending));
    std::ranges::stable_sort(m_endings, {}, [](const QString &ending) { return -ending.size(); });
}

QStringView Endings::removedFrom(QStringView foldedWord) const
{
    const QStringView word = withoutArticle(foldedWord);
    for (const QString &ending : m_endings) {
        if (word.size() >= ending.size() + shortestStem && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

QStringView withoutArticle(QStringView foldedWord)
{
    constexpr QStringView article = u"\u0627\u0644";  // alef, lam
    constexpr QStringView afterLam = u"\u0644\u0644"; // "for the": the alef is not written
    constexpr QStringView joined = u"\u0648\u0641\u0628\u0643"; // waw, fa, ba, kaf
    QStringView word = foldedWord;
    if (word.size() > 5 && joined.contains(word.front()) && word.sliced(1).startsWith(article))
        return word.sliced(3);
    if (word.size() > 4 && (word.startsWith(article) || word.startsWith(afterLam)))
        return word.sliced(2);
    return word;
}

} // namespace statusbook::core
