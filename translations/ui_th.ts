<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>The file is too large.</source>
        <translation>ไฟล์มีขนาดใหญ่เกินไป</translation>
    </message>
    <message>
        <source>A command is missing: list, systems, show, search, compare or explain. See --help.</source>
        <translation>ยังไม่ได้ระบุคำสั่ง: list, systems, show, search, compare หรือ explain ดู --help</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>ไม่มีคำสั่ง “%1” ดู --help</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>“%1” ไม่รับอาร์กิวเมนต์</translation>
    </message>
    <message>
        <source>There is no system “%1”. “statusbook-cli systems” lists all.</source>
        <translation>ไม่มีระบบ “%1” ใช้ “statusbook-cli systems” เพื่อดูทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n รหัส</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a code to show, such as smtp/550, 550 or UNAVAILABLE.</source>
        <translation>โปรดระบุรหัสที่จะแสดง เช่น smtp/550, 550 หรือ UNAVAILABLE</translation>
    </message>
    <message>
        <source>No code is called “%1”. Try “statusbook-cli search”.</source>
        <translation>ไม่มีรหัสชื่อ “%1” ลองใช้ “statusbook-cli search”</translation>
    </message>
    <message>
        <source>With --stdin the queries come from standard input only.</source>
        <translation>เมื่อใช้ --stdin คำค้นจะมาจากข้อมูลเข้ามาตรฐานเท่านั้น</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>โปรดระบุสิ่งที่จะค้นหา</translation>
    </message>
    <message>
        <source>No code matches “%1”.</source>
        <translation>ไม่มีรหัสที่ตรงกับ “%1”</translation>
    </message>
    <message>
        <source>No code matches “%1”. The nearest:</source>
        <translation>ไม่มีรหัสที่ตรงกับ “%1” ที่ใกล้เคียงที่สุด:</translation>
    </message>
    <message>
        <source>Name the two codes to compare.</source>
        <translation>โปรดระบุรหัสสองรหัสที่จะเปรียบเทียบ</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>เปรียบเทียบสองรายการนี้ไม่ได้</translation>
    </message>
</context>
<context>
    <name>ExplainFault</name>
    <message>
        <source>The file is larger than the program reads.</source>
        <translation>ไฟล์มีขนาดใหญ่กว่าที่โปรแกรมอ่านได้</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Empty text</source>
        <extracomment>What kind of text it seems to be</extracomment>
        <translation>ข้อความว่าง</translation>
    </message>
    <message>
        <source>Data, not text</source>
        <translation>ข้อมูล ไม่ใช่ข้อความ</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Report on undelivered mail</source>
        <translation>รายงานอีเมลที่ส่งไม่ถึง</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>A file with several mails</extracomment>
        <translation>กล่องจดหมาย</translation>
    </message>
    <message>
        <source>Access log of a web server</source>
        <translation>บันทึกการเข้าถึงของเว็บเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>สแตกเทรซ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>HTML หรือ XML</translation>
    </message>
    <message>
        <source>Table or listing</source>
        <translation>ตารางหรือรายการ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>ไม่พบรหัส</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) found</source>
        <translation>
            <numerusform>พบ %n รหัส</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>How sure the program is that it has read a code rightly</extracomment>
        <translation>เกือบแน่นอน</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>น่าจะใช่</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>เป็นไปได้</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>คาดเดา</translation>
    </message>
    <message>
        <source>%1 names the protocol.</source>
        <extracomment>%1 is a piece of the text: `SIP/2.0 486`</extracomment>
        <translation>%1 ระบุชื่อโพรโทคอล</translation>
    </message>
    <message>
        <source>A log of this form has the status at this place: %1</source>
        <extracomment>%1 is a piece of the text, a line of a log</extracomment>
        <translation>บันทึกรูปแบบนี้มีสถานะอยู่ที่ตำแหน่งนี้: %1</translation>
    </message>
    <message>
        <source>%1 is a field for such codes.</source>
        <extracomment>%1 is a piece of the text: `dsn=5.1.1`</extracomment>
        <translation>%1 เป็นช่องสำหรับรหัสแบบนี้</translation>
    </message>
    <message>
        <source>%1 is the name of this code.</source>
        <extracomment>%1 is a piece of the text: `ECONNREFUSED`</extracomment>
        <translation>%1 เป็นชื่อของรหัสนี้</translation>
    </message>
    <message>
        <source>Programs print %1 for this code.</source>
        <extracomment>%1 is a piece of the text: `tlsv1 alert unknown ca`</extracomment>
        <translation>โปรแกรมแสดง %1 สำหรับรหัสนี้</translation>
    </message>
    <message>
        <source>Number and words belong together: %1</source>
        <extracomment>%1 is a piece of the text: `404 Not Found`</extracomment>
        <translation>ตัวเลขกับถ้อยคำตรงกัน: %1</translation>
    </message>
    <message>
        <source>Number and name belong together: %1</source>
        <extracomment>%1 is a piece of the text: `14 UNAVAILABLE`</extracomment>
        <translation>ตัวเลขกับชื่อตรงกัน: %1</translation>
    </message>
    <message>
        <source>The words before the number announce such a code: %1</source>
        <extracomment>%1 is a piece of the text: `exit code 137`</extracomment>
        <translation>คำที่อยู่หน้าตัวเลขบอกว่าเป็นรหัสแบบนี้: %1</translation>
    </message>
    <message>
        <source>The lines around it are a dialogue of this protocol.</source>
        <translation>บรรทัดโดยรอบเป็นบทสนทนาของโพรโทคอลนี้</translation>
    </message>
    <message>
        <source>Reply code and status code stand together: %1</source>
        <extracomment>%1 is a piece of the text: `550 5.1.1`</extracomment>
        <translation>รหัสตอบกลับและรหัสสถานะอยู่ด้วยกัน: %1</translation>
    </message>
    <message>
        <source>A report on undelivered mail has the server’s answer at this place.</source>
        <translation>รายงานอีเมลที่ส่งไม่ถึงมีคำตอบของเซิร์ฟเวอร์อยู่ตรงนี้</translation>
    </message>
    <message>
        <source>Several systems have this code, and the text does not tell which is meant.</source>
        <translation>มีหลายระบบที่ใช้รหัสนี้ และข้อความไม่ได้บอกว่าหมายถึงระบบใด</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of a mail for one recipient</extracomment>
        <translation>ส่งไม่ถึง</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>ล่าช้า</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>ส่งถึงแล้ว</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>ส่งต่อแล้ว</translation>
    </message>
    <message>
        <source>Passed on to a list</source>
        <extracomment>A mail to a list, passed on to its members</extracomment>
        <translation>ส่งต่อไปยังรายชื่อเมลแล้ว</translation>
    </message>
    <message>
        <source>while looking up the host</source>
        <extracomment>Where in the delivery a mail was stopped</extracomment>
        <translation>ขณะค้นหาโฮสต์</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>ขณะเชื่อมต่อ</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a command of SMTP: “after DATA”</extracomment>
        <translation>หลัง %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ตำแหน่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>%1 is the name of the mail server that refused a mail</extracomment>
        <translation>คำตอบของ %1</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>รหัสที่พบ</translation>
    </message>
    <message>
        <source>Other readings of this place</source>
        <extracomment>Heading: as which further codes a place in a text can be read</extracomment>
        <translation>การอ่านแบบอื่นของตำแหน่งนี้</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Heading: what became of a mail for each recipient</extracomment>
        <translation>ผู้รับ</translation>
    </message>
    <message>
        <source>Error messages, logs and returned mails name codes of mail, web, DNS, TLS and other protocols. A few more lines around the error may help.</source>
        <translation>ข้อความแสดงข้อผิดพลาด บันทึก และอีเมลที่ตีกลับมีรหัสของอีเมล เว็บ DNS, TLS และโพรโทคอลอื่น บรรทัดรอบข้อผิดพลาดเพิ่มอีกสองสามบรรทัดอาจช่วยได้</translation>
    </message>
    <message>
        <source>Reading was stopped: only the beginning of the text is explained.</source>
        <translation>การอ่านถูกหยุด: อธิบายเฉพาะส่วนต้นของข้อความ</translation>
    </message>
    <message>
        <source>The file unpacks to more than the program reads.</source>
        <translation>เมื่อคลายแล้วไฟล์มีขนาดใหญ่กว่าที่โปรแกรมอ่านได้</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage is read.</source>
        <translation>ไฟล์บีบอัดเสียหาย อ่านเฉพาะส่วนก่อนที่เสียหาย</translation>
    </message>
    <message>
        <source>%1 gives the cause of this status.</source>
        <extracomment>%1 is a piece of the text: `Warning: 305`, which a SIP response with this status has</extracomment>
        <translation>%1 บอกสาเหตุของสถานะนี้</translation>
    </message>
    <message>
        <source>%1 is a cause of the telephone network; gateways translate it to this status.</source>
        <extracomment>%1 is a piece of the text: `Q.850;cause=17`, `USER_BUSY`</extracomment>
        <translation>%1 เป็นรหัสสาเหตุของเครือข่ายโทรศัพท์ เกตเวย์จะแปลงเป็นสถานะนี้</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>%1 is not a catalogue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ไม่ใช่แค็ตตาล็อก</translation>
    </message>
    <message>
        <source>%1 was made for another kind of processor.</source>
        <translation>%1 สร้างมาสำหรับตัวประมวลผลชนิดอื่น</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the file is missing.</source>
        <translation>%1 ขาดหาย: ไม่มีส่วนท้ายของไฟล์</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum does not fit its content.</source>
        <translation>%1 เสียหาย: ผลรวมตรวจสอบไม่ตรงกับเนื้อหา</translation>
    </message>
    <message>
        <source>%1 belongs to another version of the content than the English catalogue beside it.</source>
        <translation>%1 เป็นของเนื้อหาคนละรุ่นกับแค็ตตาล็อกภาษาอังกฤษที่อยู่ด้วยกัน</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>a code, in every system that knows it</source>
        <translation>รหัส ในทุกระบบที่มีรหัสนี้</translation>
    </message>
    <message>
        <source>a code, of this system first</source>
        <translation>รหัส ของระบบนี้ก่อน</translation>
    </message>
    <message>
        <source>nothing but this system</source>
        <translation>เฉพาะระบบนี้</translation>
    </message>
    <message>
        <source>a symbolic name</source>
        <translation>ชื่อสัญลักษณ์</translation>
    </message>
    <message>
        <source>a family of codes; also %1 and %2</source>
        <extracomment>%1 and %2 are further patterns</extracomment>
        <translation>กลุ่มรหัส รวมถึง %1 และ %2</translation>
    </message>
    <message>
        <source>words, in any order, whole or begun, in your language or in English</source>
        <translation>คำ เรียงอย่างไรก็ได้ ทั้งคำหรือแค่ต้นคำ เป็นภาษาของคุณหรือภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>two codes; Enter compares them</source>
        <translation>สองรหัส กด Enter เพื่อเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Move in the list while you type</source>
        <translation>เลื่อนในรายการขณะพิมพ์</translation>
    </message>
    <message>
        <source>Show the entry; compare where two codes are named</source>
        <translation>แสดงรายการ เปรียบเทียบเมื่อระบุสองรหัส</translation>
    </message>
    <message>
        <source>Compare with the entry shown before</source>
        <translation>เปรียบเทียบกับรายการที่แสดงก่อนหน้า</translation>
    </message>
    <message>
        <source>Clear the search field; go back to the list in a narrow window</source>
        <translation>ล้างช่องค้นหา ในหน้าต่างแคบให้กลับไปที่รายการ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>สิ่งที่พิมพ์ได้</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ปุ่ม</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1,016 codes&quot;, %2 &quot;16 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln รหัส</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln ระบบ</numerusform>
        </translation>
    </message>
    <message>
        <source>About Statusbook</source>
        <translation>เกี่ยวกับ Statusbook</translation>
    </message>
    <message>
        <source>An offline reference of status, reply and error codes: what a code means, why you see it, what to do, and how it differs from the code next to it.</source>
        <translation>คู่มืออ้างอิงแบบออฟไลน์ของรหัสสถานะ รหัสตอบกลับ และรหัสข้อผิดพลาด: รหัสหมายความว่าอะไร ทำไมจึงพบ ต้องทำอะไร และต่างจากรหัสข้างเคียงอย่างไร</translation>
    </message>
    <message>
        <source>Nothing that you type leaves this computer: the program has no network code.</source>
        <translation>สิ่งที่คุณพิมพ์ไม่ออกไปจากคอมพิวเตอร์เครื่องนี้: โปรแกรมไม่มีโค้ดเครือข่าย</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0, its content under the Creative Commons Attribution 4.0 licence.</source>
        <translation>โปรแกรมใช้ Apache License 2.0 ส่วนเนื้อหาใช้สัญญาอนุญาต Creative Commons Attribution 4.0</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Text of the page. Tab goes through its links, Enter follows one.</source>
        <comment>accessible description of the pane that shows an entry or a comparison</comment>
        <translation>เนื้อหาของหน้า Tab ไปตามลิงก์ Enter เปิดลิงก์</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>คัดลอกที่อยู่ลิงก์</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
    <message>
        <source>English</source>
        <comment>quiet mark behind a text that is not translated yet</comment>
        <translation>อังกฤษ</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <comment>button in a block of protocol or log text</comment>
        <translation>คัดลอกข้อความนี้</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Looks up status, reply and error codes, and compares them.</source>
        <translation>ค้นหารหัสสถานะ รหัสตอบกลับ และรหัสข้อผิดพลาด และเปรียบเทียบ</translation>
    </message>
    <message>
        <source>A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared.</source>
        <translation>รหัสที่จะแสดง เช่น smtp/550 หรือ UNAVAILABLE ถ้ามีสองรหัสจะเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Language of the window, such as tr or pt-BR, for this time.</source>
        <translation>ภาษาของหน้าต่างสำหรับครั้งนี้ เช่น tr หรือ pt-BR</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>อ่านแค็ตตาล็อกจากโฟลเดอร์นี้แทนของโปรแกรมเอง</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>แสดงวิธีใช้นี้</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>แสดงรุ่น</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>ไม่มีรหัสชื่อ “%1”</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>ไม่มีภาษา “%1” จึงใช้ภาษาอังกฤษ ภาษาที่มี: %2</translation>
    </message>
    <message>
        <source>The bookmarks could not be read (%1). The file was kept as bookmarks.json.broken.</source>
        <translation>อ่านที่คั่นหน้าไม่ได้ (%1) เก็บไฟล์ไว้เป็น bookmarks.json.broken</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1.</source>
        <translation>บันทึกที่คั่นหน้าลงใน %1 ไม่ได้</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Looks up status, reply and error codes, compares them, and finds them in texts.</source>
        <translation>ค้นหารหัสสถานะ รหัสตอบกลับ และรหัสข้อผิดพลาด เปรียบเทียบ และค้นหารหัสในข้อความ</translation>
    </message>
    <message>
        <source>list: all codes. systems: all systems. show CODE…: entries. search QUERY: ranked hits. compare A B: two codes side by side. explain [FILE…]: the codes in a text.</source>
        <translation>list: รหัสทั้งหมด systems: ระบบทั้งหมด show รหัส…: รายการ search คำค้น: ผลลัพธ์ตามลำดับ compare A B: สองรหัสเคียงกัน explain [ไฟล์…]: รหัสในข้อความ</translation>
    </message>
    <message>
        <source>Language of the output, such as tr or pt-BR.</source>
        <translation>ภาษาของผลลัพธ์ เช่น tr หรือ pt-BR</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>แสดงเป็น JSON</translation>
    </message>
    <message>
        <source>Print Markdown.</source>
        <translation>แสดงเป็น Markdown</translation>
    </message>
    <message>
        <source>Only this system (list, show, search).</source>
        <translation>เฉพาะระบบนี้ (list, show, search)</translation>
    </message>
    <message>
        <source>At most this many hits (search); 10 if not given.</source>
        <translation>จำนวนผลลัพธ์สูงสุด (search) ถ้าไม่ระบุคือ 10</translation>
    </message>
    <message>
        <source>Also what is less than likely (explain).</source>
        <translation>รวมสิ่งที่ไม่ถึงขั้นน่าจะใช่ด้วย (explain)</translation>
    </message>
    <message>
        <source>Read one query a line from standard input (search).</source>
        <translation>อ่านคำค้นบรรทัดละหนึ่งคำค้นจากข้อมูลเข้ามาตรฐาน (search)</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>อ่านแค็ตตาล็อกจากโฟลเดอร์นี้แทนของโปรแกรมเอง</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>แสดงวิธีใช้นี้</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>แสดงรุ่น</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>ไม่มีภาษา “%1” จึงใช้ภาษาอังกฤษ ภาษาที่มี: %2</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1, not “%1”.</source>
        <translation>--limit รับจำนวนเต็มตั้งแต่ 1 ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 ดู --help</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Success</source>
        <translation>สำเร็จ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>เปลี่ยนเส้นทาง</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>ล้มเหลวชั่วคราว</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>ล้มเหลวถาวร</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>แจ้งให้ทราบ</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>ไม่ต้องลองใหม่</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>ลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>Retry after a change</source>
        <translation>ลองใหม่หลังแก้ไข</translation>
    </message>
    <message>
        <source>Do not retry</source>
        <translation>อย่าลองใหม่</translation>
    </message>
    <message>
        <source>Nobody acts</source>
        <extracomment>Who has to act after this code</extracomment>
        <translation>ไม่มีใครต้องทำอะไร</translation>
    </message>
    <message>
        <source>Client acts</source>
        <translation>ไคลเอนต์ต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Server acts</source>
        <translation>เซิร์ฟเวอร์ต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Sender acts</source>
        <extracomment>The sender of a mail</extracomment>
        <translation>ผู้ส่งต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Recipient acts</source>
        <extracomment>The recipient of a mail</extracomment>
        <translation>ผู้รับต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Network acts</source>
        <extracomment>Whoever runs the network</extracomment>
        <translation>เครือข่ายต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Administrator acts</source>
        <translation>ผู้ดูแลระบบต้องดำเนินการ</translation>
    </message>
    <message>
        <source>User acts</source>
        <translation>ผู้ใช้ต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Developer acts</source>
        <translation>นักพัฒนาต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Caller acts</source>
        <extracomment>The calling party of a phone call</extracomment>
        <translation>ผู้โทรต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Callee acts</source>
        <extracomment>The called party of a phone call</extracomment>
        <translation>ผู้รับสายต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Provider acts</source>
        <extracomment>The mail, network or hosting provider</extracomment>
        <translation>ผู้ให้บริการต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Of a code: a standard or registry defines it</extracomment>
        <translation>ลงทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Of a code: a standard once defined it</extracomment>
        <translation>เลิกใช้แล้ว</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <extracomment>Of a code: in use although no standard defines it</extracomment>
        <translation>ไม่เป็นทางการ</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Of a code: set aside by the standard</extracomment>
        <translation>สงวนไว้</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>Of a code: nobody has registered it</extracomment>
        <translation>ไม่ได้ลงทะเบียน</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Label: whether to try again</extracomment>
        <translation>การลองใหม่</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>Label: who has to act next</extracomment>
        <translation>ใครต้องดำเนินการ</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>Label: where in the exchange a code appears</extracomment>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Label: the group of codes, such as 5xx</extracomment>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Label: the standard that defines a code</extracomment>
        <translation>มาตรฐาน</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ความหมาย</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>พบเมื่อใด</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>วิธีแก้ไข</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading above an example of the bytes that two programs exchange</extracomment>
        <translation>ที่ส่งจริง</translation>
    </message>
    <message>
        <source>What providers mean by it</source>
        <translation>ผู้ให้บริการหมายถึงอะไร</translation>
    </message>
    <message>
        <source>What programs print</source>
        <translation>สิ่งที่โปรแกรมแสดง</translation>
    </message>
    <message>
        <source>Codes inside it</source>
        <extracomment>Heading above the sub-codes that stand inside a code</extracomment>
        <translation>รหัสย่อยภายใน</translation>
    </message>
    <message>
        <source>How the number reads</source>
        <translation>วิธีอ่านตัวเลข</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>ใครใช้</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>มักสับสนกับ</translation>
    </message>
    <message>
        <source>Comes with</source>
        <extracomment>Heading above the codes that stand beside this one in the same line, as 5.2.2 beside 552</extracomment>
        <translation>มาพร้อมกับ</translation>
    </message>
    <message>
        <source>The same situation elsewhere</source>
        <extracomment>Heading above codes of other systems that say the same thing</extracomment>
        <translation>สถานการณ์เดียวกันในระบบอื่น</translation>
    </message>
    <message>
        <source>By platform and version</source>
        <extracomment>Heading above what differs: the number on Linux and macOS, the level in TLS 1.2 and 1.3</extracomment>
        <translation>ตามแพลตฟอร์มและรุ่น</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>ตัวเลขเดียวกันในระบบอื่น</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>ชื่ออื่น</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งอ้างอิง</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>ความแตกต่าง</translation>
    </message>
    <message>
        <source>You received one</source>
        <translation>คุณได้รับรหัสนี้</translation>
    </message>
    <message>
        <source>You write the server</source>
        <translation>คุณเขียนเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Column heading: the English text beside its translation</extracomment>
        <translation>ต้นฉบับ</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Column heading: the translated text beside its original</extracomment>
        <translation>คำแปล</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a short list, with the blank that your language puts there</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>turns into it</source>
        <extracomment>Beside a code of another system: programs turn this page&apos;s code into it</extracomment>
        <translation>กลายเป็นรหัสนี้</translation>
    </message>
    <message>
        <source>comes from it</source>
        <extracomment>Beside a code of another system: programs turn it into this page&apos;s code</extracomment>
        <translation>มาจากรหัสนี้</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <extracomment>In place of the name of a code that nobody has registered</extracomment>
        <translation>ไม่ได้ลงทะเบียน</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Link that compares two codes</extracomment>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>There is no note on these two codes. The rows below show what differs.</source>
        <translation>ไม่มีบันทึกเกี่ยวกับสองรหัสนี้ แถวด้านล่างแสดงสิ่งที่ต่างกัน</translation>
    </message>
    <message>
        <source>Last checked against the sources: %1</source>
        <extracomment>%1 is a year and month such as 2026-11</extracomment>
        <translation>ตรวจสอบกับแหล่งอ้างอิงล่าสุด: %1</translation>
    </message>
    <message>
        <source>Both sides show the same code.</source>
        <translation>ทั้งสองด้านเป็นรหัสเดียวกัน</translation>
    </message>
</context>
<context>
    <name>statusbook::models::CodeListModel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading of the bookmarked codes and comparisons, first in the list</extracomment>
        <translation>ที่คั่นหน้า</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>What a screen reader says of a row: %1 system and code, %2 name, %3 outcome</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>statusbook::models::ExplanationModel</name>
    <message>
        <source>%1 %2, %3, %4, %5</source>
        <extracomment>What a screen reader says of a code found in a text: %1 system and code, %2 name, %3 outcome, %4 how sure the program is (&quot;Likely&quot;), %5 &quot;3 places&quot;</extracomment>
        <translation>%1 %2, %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::Actions</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>อธิบาย(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>เปิด(&amp;O)…</translation>
    </message>
    <message>
        <source>Paste &amp;Text</source>
        <translation>วางข้อความ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>ส่งออกเป็น PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออก(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>คัดลอกเป็น Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>คัดลอกเป็น HTML(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>ค้นหา(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Code in the Text</source>
        <translation>รหัสถัดไปในข้อความ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Code in the Text</source>
        <translation>รหัสก่อนหน้าในข้อความ(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>ล้าง(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ขยาย(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ย่อ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>ขนาดปกติ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sort by Name</source>
        <translation>เรียงตามชื่อ(&amp;S)</translation>
    </message>
    <message>
        <source>Show Ori&amp;ginal</source>
        <translation>แสดงต้นฉบับ(&amp;G)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>บานหน้าต่างถัดไป(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ย้อนกลับ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ไปข้างหน้า(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>หน้าเริ่มต้น(&amp;S)</translation>
    </message>
    <message>
        <source>Boo&amp;kmark</source>
        <translation>ที่คั่นหน้า(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>เปรียบเทียบ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Swap Sides</source>
        <translation>สลับด้าน(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>แป้นพิมพ์ลัด(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>เกี่ยวกับ Statusbook(&amp;A)</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodeListView</name>
    <message>
        <source>Codes</source>
        <extracomment>Name of the list of codes, read out by screen readers</extracomment>
        <translation>รหัส</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <extracomment>In the head of a comparison, where no code has been chosen yet</extracomment>
        <translation>เลือกรหัส</translation>
    </message>
    <message>
        <source>First code: none chosen yet</source>
        <translation>รหัสแรก: ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>Second code: none chosen yet</source>
        <translation>รหัสที่สอง: ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>First code: %1 %2 %3</source>
        <extracomment>Read out for the head of a comparison: system, code, name (&quot;First code: SMTP 252 Cannot Verify User&quot;)</extracomment>
        <translation>รหัสแรก: %1 %2 %3</translation>
    </message>
    <message>
        <source>Second code: %1 %2 %3</source>
        <translation>รหัสที่สอง: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePickerPopup</name>
    <message>
        <source>Choose a code</source>
        <extracomment>Over the comparison: the frame in which another code is searched and picked</extracomment>
        <translation>เลือกรหัส</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>ไม่มีรหัสที่ตรงกัน</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ComparisonPane</name>
    <message>
        <source>Choose the code to compare with: type its number, its name or a symptom above.</source>
        <translation>เลือกรหัสที่จะเปรียบเทียบ: พิมพ์ตัวเลข ชื่อ หรืออาการไว้ด้านบน</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::DetailPane</name>
    <message>
        <source>%1 › %2</source>
        <extracomment>Where an entry belongs: %1 is an area such as Email, %2 a system such as SMTP reply codes</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainHint</name>
    <message>
        <source>Explain a text</source>
        <translation>อธิบายข้อความ</translation>
    </message>
    <message>
        <source>Paste an error message, a log or a returned mail, type it, or drop a file: every code in it is marked and explained.</source>
        <translation>วางข้อความแสดงข้อผิดพลาด บันทึก หรืออีเมลที่ตีกลับ จะพิมพ์เองหรือลากไฟล์มาวางก็ได้: ทุกรหัสในนั้นจะถูกทำเครื่องหมายและอธิบาย</translation>
    </message>
    <message>
        <source>All of it is read on this computer, and nothing of it is kept.</source>
        <translation>ทุกอย่างอ่านบนคอมพิวเตอร์เครื่องนี้ และไม่มีการเก็บไว้</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainPane</name>
    <message>
        <source>Explain a text</source>
        <translation>อธิบายข้อความ</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button in a narrow window: shows the text instead of the codes</extracomment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading a long text</extracomment>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Button menu: the language of the report that is copied or printed</extracomment>
        <translation>ภาษาของรายงาน</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ภาษาของหน้าต่าง</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainSide</name>
    <message>
        <source>Not readable</source>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>อ่านไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>The text is long: the lines around the first and the last place of each code are shown, each part with the number of its first line.</source>
        <translation>ข้อความยาว: แสดงบรรทัดรอบตำแหน่งแรกและตำแหน่งสุดท้ายของแต่ละรหัส แต่ละส่วนมีหมายเลขบรรทัดแรกกำกับ</translation>
    </message>
    <message>
        <source>Codes found</source>
        <extracomment>Name of the list of codes found in a text, read out by screen readers</extracomment>
        <translation>รหัสที่พบ</translation>
    </message>
    <message>
        <source>Open the Entry</source>
        <extracomment>Button: shows the entry of the code</extracomment>
        <translation>เปิดรายการ</translation>
    </message>
    <message>
        <source>Previous place of this code</source>
        <translation>ตำแหน่งก่อนหน้าของรหัสนี้</translation>
    </message>
    <message>
        <source>Next place of this code</source>
        <translation>ตำแหน่งถัดไปของรหัสนี้</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainText</name>
    <message>
        <source>Text to explain</source>
        <extracomment>Name of the text whose codes are explained, read out by screen readers</extracomment>
        <translation>ข้อความที่จะอธิบาย</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::FilterButton</name>
    <message>
        <source>%1 +%2</source>
        <extracomment>On a filter button: the first of the things chosen, and how many others are chosen too</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a filter button: what is filtered, and what the filter lets through</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::MainWindow</name>
    <message>
        <source>Mails, logs and texts (*.eml *.mbox *.log *.txt *.gz)</source>
        <extracomment>The patterns in brackets stay as they are</extracomment>
        <translation>อีเมล บันทึก และข้อความ (*.eml *.mbox *.log *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Open a Text to Explain</source>
        <translation>เปิดข้อความที่จะอธิบาย</translation>
    </message>
    <message>
        <source>%1 – Statusbook</source>
        <extracomment>Window title; %1 is what is shown</extracomment>
        <translation>%1 – Statusbook</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ไป(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>เปรียบเทียบ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ภาษา(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้(&amp;H)</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>ภาษาของระบบ</translation>
    </message>
    <message>
        <source>List and page</source>
        <translation>รายการและหน้า</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>คัดลอกไปยังคลิปบอร์ดแล้ว</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>ส่งออกเป็น PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>เอกสาร PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Printing is not available: %1</source>
        <translation>พิมพ์ไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::NoMatchPane</name>
    <message>
        <source>No code matches “%1”</source>
        <extracomment>Where the list stood; %1 is what the reader typed</extracomment>
        <translation>ไม่มีรหัสที่ตรงกับ “%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Below &quot;No code matches …&quot;; %1 is the system, or systems, that the search is limited to</extracomment>
        <translation>ใน %1</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>Heading over the codes whose names are nearest to what the reader typed</extracomment>
        <translation>คุณหมายถึง</translation>
    </message>
    <message>
        <source>Search in all systems</source>
        <extracomment>Button: repeats the search without the limit to some systems</extracomment>
        <translation>ค้นหาในทุกระบบ</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PageDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog</extracomment>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PaneHeader</name>
    <message>
        <source>List</source>
        <extracomment>Button that goes back from an entry to the list of codes</extracomment>
        <translation>รายการ</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchField</name>
    <message>
        <source>Code, name or symptom</source>
        <extracomment>In the empty search field</extracomment>
        <translation>รหัส ชื่อ หรืออาการ</translation>
    </message>
    <message>
        <source>Search codes</source>
        <extracomment>Name of the search field, read out by screen readers</extracomment>
        <translation>ค้นหารหัส</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in the search field: empties the field Name of the picture in the search field, for screen readers</extracomment>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchPane</name>
    <message>
        <source>All systems</source>
        <translation>ทุกระบบ</translation>
    </message>
    <message>
        <source>Systems</source>
        <extracomment>What the filter is about</extracomment>
        <translation>ระบบ</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>ผลลัพธ์ใดก็ได้</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the filter is about</extracomment>
        <translation>ผลลัพธ์</translation>
    </message>
    <message numerus="yes">
        <source>No match among %Ln code(s)</source>
        <translation>
            <numerusform>ไม่พบที่ตรงกันใน %Ln รหัส</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <extracomment>Second half of &quot;%1 · %2&quot; below the list</extracomment>
        <translation>
            <numerusform>%Ln ระบบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>ตรงกัน %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln รหัส</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the list: %1 is &quot;14 matches&quot; or &quot;1,016 codes&quot;, %2 &quot;3 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::StartPage</name>
    <message>
        <source>Look up a status code</source>
        <translation>ค้นหารหัสสถานะ</translation>
    </message>
    <message>
        <source>Type a number, a name or what went wrong.</source>
        <translation>พิมพ์ตัวเลข ชื่อ หรือสิ่งที่ผิดปกติ</translation>
    </message>
    <message>
        <source>smtp 550</source>
        <extracomment>Example of a query, typed into the search field as it stands: code 550 of the system SMTP</extracomment>
        <translation>smtp 550</translation>
    </message>
    <message>
        <source>one code of one system</source>
        <translation>รหัสหนึ่งของระบบหนึ่ง</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <extracomment>Example of a query, typed into the search field as it stands: words that find a code</extracomment>
        <translation>กล่องจดหมายเต็ม</translation>
    </message>
    <message>
        <source>a symptom in your own words</source>
        <translation>อาการตามคำของคุณเอง</translation>
    </message>
    <message>
        <source>450 vs 550</source>
        <extracomment>Example of a query, typed into the search field as it stands; &quot;vs&quot; may stay as it is</extracomment>
        <translation>450 vs 550</translation>
    </message>
    <message>
        <source>two codes side by side</source>
        <translation>สองรหัสเคียงกัน</translation>
    </message>
    <message>
        <source>5xx</source>
        <extracomment>Example of a query, typed into the search field as it stands</extracomment>
        <translation>5xx</translation>
    </message>
    <message>
        <source>a whole family</source>
        <translation>ทั้งกลุ่ม</translation>
    </message>
</context>
</TS>
