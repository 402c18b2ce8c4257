<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>smtp</name>
    <message>
        <source>SMTP reply codes</source>
        <comment>title</comment>
        <translation>SMTP yanıt kodları</translation>
    </message>
    <message>
        <source>esmtp, mail</source>
        <comment>aliases</comment>
        <translation>esmtp, posta, ileti</translation>
    </message>
    <message>
        <source>connection</source>
        <comment>phase connection</comment>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>Permanent Failure</source>
        <comment>class 5xx name</comment>
        <translation>Kalıcı Hata</translation>
    </message>
    <message>
        <source>The same command will fail again.</source>
        <comment>class 5xx meaning</comment>
        <translation>Aynı komut yine başarısız olur.</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <comment>reading 5xx</comment>
        <translation>Kalıcı hata</translation>
    </message>
    <message>
        <source>No standard assigns this number. Its first digit still tells how the command went, and a client that does not know the rest acts on that digit alone.</source>
        <comment>unregistered 4xx, 5xx meaning</comment>
        <translation>Bu numarayı hiçbir standart tanımlamaz. İlk basamak yine de komutun nasıl sonuçlandığını söyler.</translation>
    </message>
</context>
<context>
    <name>smtp/550</name>
    <message>
        <source>Mailbox Not Found</source>
        <comment>name</comment>
        <translation>Posta Kutusu Bulunamadı</translation>
    </message>
    <message>
        <source>The server refuses this recipient for good. The mailbox does not exist there, or a local policy forbids delivery; [smtp/450] is the code that asks for patience instead of a change.</source>
        <comment>meaning</comment>
        <translation>Sunucu bu alıcıyı kesin olarak reddeder. Posta kutusu orada yoktur ya da yerel bir kural teslimi yasaklar; değişiklik değil de sabır isteyen kod [smtp/450] kodudur.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with a message that the person sent to you, and correct what differs.</source>
        <comment>fix 1</comment>
        <translation>Adresi, kişinin size gönderdiği bir iletiyle harf harf karşılaştırın ve farkları düzeltin.</translation>
    </message>
    <message>
        <source>Check where the domain receives its mail: `dig MX example.com` names the present provider, and an outdated answer explains the refusal.</source>
        <comment>fix 2</comment>
        <translation>Alan adının postayı nerede aldığına bakın: `dig MX example.com` şimdiki sağlayıcıyı gösterir.</translation>
    </message>
    <message>
        <source>user unknown, no such user, recipient rejected</source>
        <comment>keywords</comment>
        <translation>kullanıcı yok, alıcı bilinmiyor</translation>
    </message>
    <message>
        <source>Wait for the directory to be copied, then send again.</source>
        <comment>provider 1</comment>
        <translation>Dizinin kopyalanmasını bekleyin, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>Bad Destination Mailbox</source>
        <comment>part 5.1.1 name</comment>
        <translation>Hatalı Hedef Kutusu</translation>
    </message>
</context>
<context>
    <name>smtp/450</name>
    <message>
        <source>Mailbox Busy</source>
        <comment>name</comment>
        <translation>Posta Kutusu Meşgul</translation>
    </message>
</context>
<context>
    <name>smtp/552</name>
    <message>
        <source>Mailbox Full</source>
        <comment>name</comment>
        <translation>İleti Kutusu Dolu</translation>
    </message>
    <message>
        <source>quota exceeded, over quota, café closed</source>
        <comment>keywords</comment>
        <translation>kota aşıldı, ışıksız</translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>HTTP status codes</source>
        <comment>title</comment>
        <translation>HTTP durum kodları</translation>
    </message>
</context>
<context>
    <name>http/502</name>
    <message>
        <source>Bad Gateway</source>
        <comment>name</comment>
        <translation>Ağ Geçidi Hatalı</translation>
    </message>
</context>
<context>
    <name>http/504</name>
    <message>
        <source>Gateway Timeout</source>
        <comment>name</comment>
        <translation>Ağ Geçidi Zaman Aşımı</translation>
    </message>
</context>
<context>
    <name>http/502 – http/504</name>
    <message>
        <source>With 502 a wrong answer came from behind the gateway, with 504 none came in time.</source>
        <comment>difference</comment>
        <translation>502 durumunda ağ geçidinin arkasından yanlış bir yanıt gelmiştir, 504 durumunda ise zamanında hiçbir yanıt gelmemiştir.</translation>
    </message>
    <message>
        <source>Note how long it took: a 502 comes at once, a 504 after a round number of seconds.</source>
        <comment>receiver</comment>
        <translation>Ne kadar sürdüğüne bakın: 502 hemen gelir, 504 ise yuvarlak bir saniye sayısından sonra.</translation>
    </message>
    <message>
        <source>Choose it when something came back that you could not read.</source>
        <comment>chooseA</comment>
        <translation>Okuyamadığınız bir yanıt geldiyse bunu seçin.</translation>
    </message>
</context>
<context>
    <name>grpc/14</name>
    <message>
        <source>Service Unavailable</source>
        <comment>name</comment>
        <translation>Hizmet Kullanılamıyor</translation>
    </message>
</context>
</TS>
