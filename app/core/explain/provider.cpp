// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/provider.h"

#include "core/explain/bytes.h"
#include "core/explain/literalset.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace statusbook::core::explain {

namespace {

struct Mark {
    std::string_view text;
    const char *provider;
};

constexpr const char *microsoft = "Microsoft 365";
constexpr const char *outlook = "Outlook.com";
constexpr const char *exchange = "Exchange Server";
constexpr const char *google = "Google";
constexpr const char *yahoo = "Yahoo";
constexpr const char *icloud = "Apple iCloud";
constexpr const char *gmx = "GMX/WEB.DE/1&1";

// The names of mail exchangers and of the domains that providers give to their users.
constexpr Mark hosts[] = {
    {"mail.protection.outlook.com", microsoft},
    {"prod.outlook.com", microsoft},
    {"mail.protection.outlook.us", microsoft},
    {"mx.microsoft", microsoft},
    {"olc.protection.outlook.com", outlook},
    {"hotmail.com", outlook},
    {"outlook.com", outlook},
    {"live.com", outlook},
    {"msn.com", outlook},
    {"google.com", google},
    {"googlemail.com", google},
    {"gmail.com", google},
    {"yahoodns.net", yahoo},
    {"yahoo.com", yahoo},
    {"yahoo.co.uk", yahoo},
    {"ymail.com", yahoo},
    {"aol.com", yahoo},
    {"icloud.com", icloud},
    {"me.com", icloud},
    {"mac.com", icloud},
    {"gmx.net", gmx},
    {"gmx.de", gmx},
    {"gmx.com", gmx},
    {"web.de", gmx},
    {"kundenserver.de", gmx},
    {"ionos.com", gmx},
    {"mail.com", gmx},
    {"mimecast.com", "Mimecast"},
    {"pphosted.com", "Proofpoint"},
    {"ppe-hosted.com", "Proofpoint"},
    {"barracudanetworks.com", "Barracuda"},
    {"iphmx.com", "Cisco Secure Email"},
    {"messagelabs.com", "Symantec Email Security.cloud"},
    {"trendmicro.com", "Trend Micro"},
    {"trendmicro.eu", "Trend Micro"},
    {"fireeyecloud.com", "FireEye/Trellix"},
    {"amazonses.com", "Amazon SES"},
    {"amazonaws.com", "Amazon SES"},
    {"comcast.net", "Comcast"},
    {"charter.net", "Spectrum"},
    {"rr.com", "Spectrum"},
    {"cox.net", "Cox"},
    {"att.net", "AT&T"},
    {"sbcglobal.net", "AT&T"},
    {"orange.fr", "Orange"},
    {"wanadoo.fr", "Orange"},
    {"laposte.net", "La Poste"},
    {"free.fr", "Free"},
    {"t-online.de", "T-Online"},
    {"protonmail.ch", "Proton Mail"},
    {"proton.me", "Proton Mail"},
    {"mail.ru", "Mail.ru"},
    {"yandex.ru", "Yandex"},
    {"yandex.net", "Yandex"},
    {"zoho.com", "Zoho Mail"},
    {"zohomail.com", "Zoho Mail"},
    {"zoho.eu", "Zoho Mail"},
    {"qq.com", "Tencent QQ"},
    {"163.com", "NetEase 163/126"},
    {"126.com", "NetEase 163/126"},
    {"netease.com", "NetEase 163/126"},
    {"secureserver.net", "GoDaddy"},
    {"emailsrvr.com", "Rackspace"},
    {"facebook.com", "Facebook"},
};

// Tags and sentences that one provider's servers print and, as far as is known, nobody else's.
// Sources: the providers' postmaster pages (Microsoft's list of non-delivery reports, Google
// 3726730, senders.yahooinc.com, postmaster.laposte.net, postmaster.comcast.net), smtp.codes,
// Sisimai's and KumoMTA's rules.
constexpr Mark marks[] = {
    {"(as345)", microsoft},
    {"as(201806281)", microsoft},
    {"as(2204)", microsoft},
    {"(as777", microsoft},
    {"as16012607", microsoft},
    {"as16012609", microsoft},
    {"as16012611", microsoft},
    {"attr34", microsoft},
    {"attr35", microsoft},
    {"attr18", microsoft},
    {"prx8", microsoft},
    {"prx4", microsoft},
    {"tenantattribution", microsoft},
    {"tenantinboundattribution", microsoft},
    {"smtpclientauthentication is disabled", microsoft},
    {"does not pass dmarc verification and has a dmarc policy of reject", microsoft},
    {"access denied, banned sending ip", microsoft},
    {"access denied, spam abuse detected", microsoft},
    {"access denied, traffic not accepted from this ip", microsoft},
    {"your organization does not allow external forwarding", microsoft},
    {"tenant has exceeded threshold", microsoft},
    {"non-delivery-reports-in-exchange-online", microsoft},
    {"(s3150)", outlook},
    {"(s3140)", outlook},
    {"(s843)", outlook},
    {"(s3114)", outlook},
    {"(s3115)", outlook},
    {"(s8001)", outlook},
    {"(s8002)", outlook},
    {"attr17", outlook},
    {"prx6", outlook},
    {"rp-001", outlook},
    {"rp-002", outlook},
    {"rp-003", outlook},
    {"sc-001", outlook},
    {"sc-002", outlook},
    {"sc-003", outlook},
    {"sc-004", outlook},
    {"dy-001", outlook},
    {"dy-002", outlook},
    {"ou-001", outlook},
    {"ou-002", outlook},
    {"part of their network is on our block list", outlook},
    {"mail.live.com/mail/troubleshooting", outlook},
    {"resolver.adr.", exchange},
    {"resolver.rst.", exchange},
    {"storedrv.", exchange},
    {"queue.expired; message expired", exchange},
    {"smtpsend.dns.", exchange},
    {"- gsmtp", google},
    {"- gcdp", google},
    {"support.google.com/mail", google},
    {"support.google.com/a/answer", google},
    {"the email account that you tried to reach", google},
    {"the user you are trying to contact is receiving", google},
    {"gmail has detected", google},
    {"the recipient's inbox is out of storage space", google},
    {"[tss0", yahoo},
    {"[tss1", yahoo},
    {"[ts0", yahoo},
    {"[ipts0", yahoo},
    {"[bl21]", yahoo},
    {"[bl23]", yahoo},
    {"[ph01]", yahoo},
    {"vs98-ip", yahoo},
    {"delivery error: dd ", yahoo},
    {"postmaster.yahooinc.com", yahoo},
    {"senders.yahooinc.com", yahoo},
    {"help.yahoo.com", yahoo},
    {"[cs01]", icloud},
    {"[hm08]", icloud},
    {"[bs01]", icloud},
    {"[bs02]", icloud},
    {"[hme1]", icloud},
    {"[hcm1]", icloud},
    {"support.apple.com/en-us/ht204137", icloud},
    {"nemesis esmtp service", gmx},
    {"postmaster.1and1.com", gmx},
    {"postmaster.gmx.", gmx},
    {"postmaster.web.de", gmx},
    {"ofr00", "Orange"},
    {"ofr_", "Orange"},
    {"lpn0", "La Poste"},
    {"lpn1", "La Poste"},
    {"lpnaaa_", "La Poste"},
    {"aup#in-", "Spectrum"},
    {"aup#cx", "Cox"},
    {"aup#ipbl", "Cox"},
    {"aup#urlbl", "Cox"},
    {"aup#cdrbl", "Cox"},
    {"postmaster.comcast.net", "Comcast"},
    {"comcast block for spam", "Comcast"},
    {". ib007", "GoDaddy"},
    {". ib101", "GoDaddy"},
    {". ib10", "GoDaddy"},
    {". ib11", "GoDaddy"},
    {". ib212", "GoDaddy"},
    {". ib50", "GoDaddy"},
    {". ib51", "GoDaddy"},
    {". ib705", "GoDaddy"},
    {"(g1a)", "Rackspace"},
    {"(g1f)", "Rackspace"},
    {"(g15)", "Rackspace"},
    {"(g16)", "Rackspace"},
    {"(g28)", "Rackspace"},
    {"(g30)", "Rackspace"},
    {"(g31)", "Rackspace"},
    {"pol-p1", "Facebook"},
    {"pol-p2", "Facebook"},
    {"pol-p6", "Facebook"},
    {"pol-p7", "Facebook"},
    {"rcp-p1", "Facebook"},
    {"rcp-p2", "Facebook"},
    {"rcp-t4", "Facebook"},
    {"con-t2", "Facebook"},
    {"dt:spm", "NetEase 163/126"},
    {"rp:orq", "NetEase 163/126"},
    {"hl:itc", "NetEase 163/126"},
    {"mail.163.com", "NetEase 163/126"},
    {"service.mail.qq.com", "Tencent QQ"},
    {"etp205", "FireEye/Trellix"},
    {"prs.proofpoint.com", "Proofpoint"},
    {"support.proofpoint.com", "Proofpoint"},
    {"mimecast", "Mimecast"},
    {"dmarc sender invalid - envelope rejected", "Mimecast"},
    {"spf sender invalid - envelope rejected", "Mimecast"},
    {"rejected by header-based", "Mimecast"},
    {"anti-spoofing policy", "Mimecast"},
    {"barracudacentral.org", "Barracuda"},
    {"barracudanetworks.com", "Barracuda"},
    {"cuda_nsu", "Barracuda"},
    {"symanteccloud.com", "Symantec Email Security.cloud"},
    {"messagelabs.com", "Symantec Email Security.cloud"},
    {"ses:sendrawemail", "Amazon SES"},
    {"message rejected: email address is not verified", "Amazon SES"},
    {"throttling failure: ", "Amazon SES"},
    {"spam message rejected. please visit http://help.mail.ru", "Mail.ru"},
    {"help.mail.ru", "Mail.ru"},
    {"feedback.yandex", "Yandex"},
    {"message rejected under suspicion of spam; https://ya.cc", "Yandex"},
    {"ask your postmaster for help or to contact tosa", "T-Online"},
    {"tosa@rx.t-online.de", "T-Online"},
    {"postmaster.free.fr", "Free"},
    {"userdisabled", "Free"},
};

// Marks that begin with a letter or digit are words of their own.
bool standsAsWord(std::string_view text, std::size_t end, std::string_view mark)
{
    const std::size_t begin = end - mark.size();
    return !isWordByte(mark.front()) || begin == 0 || !isWordByte(text[begin - 1]);
}

const LiteralSet &markSet()
{
    static const LiteralSet set = [] {
        std::vector<std::string_view> texts;
        std::ranges::transform(marks, std::back_inserter(texts), &Mark::text);
        return LiteralSet(texts);
    }();
    return set;
}

} // namespace

QLatin1StringView providerOfHost(std::string_view host)
{
    while (host.ends_with('.'))
        host.remove_suffix(1);
    const auto isBelow = [host](const Mark &domain) {
        const std::size_t size = domain.text.size();
        return endsIgnoringCase(host, domain.text)
            && (host.size() == size || host[host.size() - size - 1] == '.');
    };
    const auto row = std::ranges::find_if(hosts, isBelow);
    return row == std::end(hosts) ? QLatin1StringView() : QLatin1StringView(row->provider);
}

QLatin1StringView providerOfText(std::string_view text)
{
    QLatin1StringView provider;
    markSet().scan(text, [&](std::uint32_t mark, std::size_t end) {
        if (provider.isEmpty() && standsAsWord(text, end, marks[mark].text))
            provider = QLatin1StringView(marks[mark].provider);
    });
    return provider;
}

} // namespace statusbook::core::explain
