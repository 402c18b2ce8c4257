<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>The file is too large.</source>
        <translation>Tệp quá lớn.</translation>
    </message>
    <message>
        <source>A command is missing: list, systems, show, search, compare or explain. See --help.</source>
        <translation>Thiếu lệnh: list, systems, show, search, compare hoặc explain. Xem --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>Không có lệnh “%1”. Xem --help.</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>“%1” không nhận đối số.</translation>
    </message>
    <message>
        <source>There is no system “%1”. “statusbook-cli systems” lists all.</source>
        <translation>Không có hệ thống “%1”. “statusbook-cli systems” liệt kê tất cả.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n mã</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a code to show, such as smtp/550, 550 or UNAVAILABLE.</source>
        <translation>Hãy nêu mã cần xem, ví dụ smtp/550, 550 hoặc UNAVAILABLE.</translation>
    </message>
    <message>
        <source>No code is called “%1”. Try “statusbook-cli search”.</source>
        <translation>Không có mã nào tên là “%1”. Hãy thử “statusbook-cli search”.</translation>
    </message>
    <message>
        <source>With --stdin the queries come from standard input only.</source>
        <translation>Với --stdin, truy vấn chỉ được đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Hãy nêu nội dung cần tìm.</translation>
    </message>
    <message>
        <source>No code matches “%1”.</source>
        <translation>Không có mã nào khớp với “%1”.</translation>
    </message>
    <message>
        <source>No code matches “%1”. The nearest:</source>
        <translation>Không có mã nào khớp với “%1”. Gần nhất:</translation>
    </message>
    <message>
        <source>Name the two codes to compare.</source>
        <translation>Hãy nêu hai mã cần so sánh.</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Không thể so sánh hai mã này.</translation>
    </message>
</context>
<context>
    <name>ExplainFault</name>
    <message>
        <source>The file is larger than the program reads.</source>
        <translation>Tệp lớn hơn mức chương trình đọc được.</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Empty text</source>
        <extracomment>What kind of text it seems to be</extracomment>
        <translation>Văn bản trống</translation>
    </message>
    <message>
        <source>Data, not text</source>
        <translation>Dữ liệu, không phải văn bản</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>Report on undelivered mail</source>
        <translation>Báo cáo thư không gửi được</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>A file with several mails</extracomment>
        <translation>Hộp thư</translation>
    </message>
    <message>
        <source>Access log of a web server</source>
        <translation>Nhật ký truy cập của máy chủ web</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>Vết ngăn xếp</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>HTML hoặc XML</translation>
    </message>
    <message>
        <source>Table or listing</source>
        <translation>Bảng hoặc danh sách</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>Không tìm thấy mã nào</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) found</source>
        <translation>
            <numerusform>Tìm thấy %n mã</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>How sure the program is that it has read a code rightly</extracomment>
        <translation>Gần như chắc chắn</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Rất có thể</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Có thể</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Phỏng đoán</translation>
    </message>
    <message>
        <source>%1 names the protocol.</source>
        <extracomment>%1 is a piece of the text: `SIP/2.0 486`</extracomment>
        <translation>%1 nêu tên giao thức.</translation>
    </message>
    <message>
        <source>A log of this form has the status at this place: %1</source>
        <extracomment>%1 is a piece of the text, a line of a log</extracomment>
        <translation>Nhật ký dạng này ghi trạng thái ở chỗ này: %1</translation>
    </message>
    <message>
        <source>%1 is a field for such codes.</source>
        <extracomment>%1 is a piece of the text: `dsn=5.1.1`</extracomment>
        <translation>%1 là trường dành cho loại mã này.</translation>
    </message>
    <message>
        <source>%1 is the name of this code.</source>
        <extracomment>%1 is a piece of the text: `ECONNREFUSED`</extracomment>
        <translation>%1 là tên của mã này.</translation>
    </message>
    <message>
        <source>Programs print %1 for this code.</source>
        <extracomment>%1 is a piece of the text: `tlsv1 alert unknown ca`</extracomment>
        <translation>Các chương trình in %1 cho mã này.</translation>
    </message>
    <message>
        <source>Number and words belong together: %1</source>
        <extracomment>%1 is a piece of the text: `404 Not Found`</extracomment>
        <translation>Số và lời khớp với nhau: %1</translation>
    </message>
    <message>
        <source>Number and name belong together: %1</source>
        <extracomment>%1 is a piece of the text: `14 UNAVAILABLE`</extracomment>
        <translation>Số và tên khớp với nhau: %1</translation>
    </message>
    <message>
        <source>The words before the number announce such a code: %1</source>
        <extracomment>%1 is a piece of the text: `exit code 137`</extracomment>
        <translation>Những từ đứng trước số báo hiệu loại mã này: %1</translation>
    </message>
    <message>
        <source>The lines around it are a dialogue of this protocol.</source>
        <translation>Các dòng xung quanh là hội thoại của giao thức này.</translation>
    </message>
    <message>
        <source>Reply code and status code stand together: %1</source>
        <extracomment>%1 is a piece of the text: `550 5.1.1`</extracomment>
        <translation>Mã trả lời và mã trạng thái đứng cạnh nhau: %1</translation>
    </message>
    <message>
        <source>A report on undelivered mail has the server’s answer at this place.</source>
        <translation>Báo cáo thư không gửi được ghi câu trả lời của máy chủ ở chỗ này.</translation>
    </message>
    <message>
        <source>Several systems have this code, and the text does not tell which is meant.</source>
        <translation>Nhiều hệ thống có mã này, và văn bản không cho biết là hệ thống nào.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of a mail for one recipient</extracomment>
        <translation>Không gửi được</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Bị trì hoãn</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Đã chuyển tiếp</translation>
    </message>
    <message>
        <source>Passed on to a list</source>
        <extracomment>A mail to a list, passed on to its members</extracomment>
        <translation>Đã chuyển tiếp tới danh sách thư</translation>
    </message>
    <message>
        <source>while looking up the host</source>
        <extracomment>Where in the delivery a mail was stopped</extracomment>
        <translation>khi tra cứu máy chủ</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>khi kết nối</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a command of SMTP: “after DATA”</extracomment>
        <translation>sau %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>%1 is the name of the mail server that refused a mail</extracomment>
        <translation>Trả lời của %1</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Các mã tìm thấy</translation>
    </message>
    <message>
        <source>Other readings of this place</source>
        <extracomment>Heading: as which further codes a place in a text can be read</extracomment>
        <translation>Các cách hiểu khác của chỗ này</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Heading: what became of a mail for each recipient</extracomment>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Error messages, logs and returned mails name codes of mail, web, DNS, TLS and other protocols. A few more lines around the error may help.</source>
        <translation>Thông báo lỗi, nhật ký và thư bị trả lại có chứa mã của thư, web, DNS, TLS và các giao thức khác. Thêm vài dòng quanh chỗ lỗi có thể giúp ích.</translation>
    </message>
    <message>
        <source>Reading was stopped: only the beginning of the text is explained.</source>
        <translation>Đã dừng đọc: chỉ phần đầu văn bản được giải thích.</translation>
    </message>
    <message>
        <source>The file unpacks to more than the program reads.</source>
        <translation>Sau khi giải nén, tệp lớn hơn mức chương trình đọc được.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage is read.</source>
        <translation>Tệp nén bị hỏng; phần trước chỗ hỏng vẫn được đọc.</translation>
    </message>
    <message>
        <source>%1 gives the cause of this status.</source>
        <extracomment>%1 is a piece of the text: `Warning: 305`, which a SIP response with this status has</extracomment>
        <translation>%1 cho biết nguyên nhân của trạng thái này.</translation>
    </message>
    <message>
        <source>%1 is a cause of the telephone network; gateways translate it to this status.</source>
        <extracomment>%1 is a piece of the text: `Q.850;cause=17`, `USER_BUSY`</extracomment>
        <translation>%1 là mã nguyên nhân của mạng điện thoại; cổng kết nối chuyển nó thành trạng thái này.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>%1 is not a catalogue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 không phải là danh mục.</translation>
    </message>
    <message>
        <source>%1 was made for another kind of processor.</source>
        <translation>%1 được tạo cho loại bộ xử lý khác.</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the file is missing.</source>
        <translation>%1 bị cắt cụt: thiếu phần cuối tệp.</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum does not fit its content.</source>
        <translation>%1 bị hỏng: tổng kiểm tra không khớp với nội dung.</translation>
    </message>
    <message>
        <source>%1 belongs to another version of the content than the English catalogue beside it.</source>
        <translation>%1 thuộc phiên bản nội dung khác với danh mục tiếng Anh bên cạnh.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>a code, in every system that knows it</source>
        <translation>một mã, trong mọi hệ thống có mã đó</translation>
    </message>
    <message>
        <source>a code, of this system first</source>
        <translation>một mã, ưu tiên của hệ thống này</translation>
    </message>
    <message>
        <source>nothing but this system</source>
        <translation>chỉ hệ thống này</translation>
    </message>
    <message>
        <source>a symbolic name</source>
        <translation>một tên ký hiệu</translation>
    </message>
    <message>
        <source>a family of codes; also %1 and %2</source>
        <extracomment>%1 and %2 are further patterns</extracomment>
        <translation>một họ mã; cũng có %1 và %2</translation>
    </message>
    <message>
        <source>words, in any order, whole or begun, in your language or in English</source>
        <translation>các từ theo thứ tự bất kỳ, đủ hoặc chỉ phần đầu, bằng tiếng của bạn hoặc tiếng Anh</translation>
    </message>
    <message>
        <source>two codes; Enter compares them</source>
        <translation>hai mã; Enter để so sánh</translation>
    </message>
    <message>
        <source>Move in the list while you type</source>
        <translation>Di chuyển trong danh sách khi đang gõ</translation>
    </message>
    <message>
        <source>Show the entry; compare where two codes are named</source>
        <translation>Xem mục; so sánh nếu có hai mã</translation>
    </message>
    <message>
        <source>Compare with the entry shown before</source>
        <translation>So sánh với mục xem trước đó</translation>
    </message>
    <message>
        <source>Clear the search field; go back to the list in a narrow window</source>
        <translation>Xóa ô tìm kiếm; trong cửa sổ hẹp thì quay lại danh sách</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>Những gì có thể gõ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1,016 codes&quot;, %2 &quot;16 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln mã</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln hệ thống</numerusform>
        </translation>
    </message>
    <message>
        <source>About Statusbook</source>
        <translation>Giới thiệu Statusbook</translation>
    </message>
    <message>
        <source>An offline reference of status, reply and error codes: what a code means, why you see it, what to do, and how it differs from the code next to it.</source>
        <translation>Sách tra cứu ngoại tuyến về mã trạng thái, mã trả lời và mã lỗi: mã nghĩa là gì, vì sao bạn gặp nó, cần làm gì và nó khác mã bên cạnh ra sao.</translation>
    </message>
    <message>
        <source>Nothing that you type leaves this computer: the program has no network code.</source>
        <translation>Những gì bạn gõ không bao giờ rời khỏi máy tính này: chương trình không có mã mạng.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0, its content under the Creative Commons Attribution 4.0 licence.</source>
        <translation>Chương trình theo Apache License 2.0, nội dung theo giấy phép Creative Commons Attribution 4.0.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Text of the page. Tab goes through its links, Enter follows one.</source>
        <comment>accessible description of the pane that shows an entry or a comparison</comment>
        <translation>Nội dung trang. Tab đi qua các liên kết, Enter mở liên kết.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Sao chép địa chỉ liên kết</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>English</source>
        <comment>quiet mark behind a text that is not translated yet</comment>
        <translation>tiếng Anh</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <comment>button in a block of protocol or log text</comment>
        <translation>Sao chép đoạn này</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Looks up status, reply and error codes, and compares them.</source>
        <translation>Tra cứu mã trạng thái, mã trả lời, mã lỗi và so sánh chúng.</translation>
    </message>
    <message>
        <source>A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared.</source>
        <translation>Mã cần xem, ví dụ smtp/550 hoặc UNAVAILABLE; hai mã thì được so sánh.</translation>
    </message>
    <message>
        <source>Language of the window, such as tr or pt-BR, for this time.</source>
        <translation>Ngôn ngữ của cửa sổ, ví dụ tr hoặc pt-BR, cho lần này.</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>Đọc danh mục từ thư mục này thay cho danh mục của chương trình.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>In trợ giúp này.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>In phiên bản.</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>Không có mã nào tên là “%1”.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>Không có ngôn ngữ “%1”; dùng tiếng Anh. Các ngôn ngữ: %2.</translation>
    </message>
    <message>
        <source>The bookmarks could not be read (%1). The file was kept as bookmarks.json.broken.</source>
        <translation>Không đọc được dấu trang (%1). Tệp được giữ lại thành bookmarks.json.broken.</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1.</source>
        <translation>Không lưu được dấu trang vào %1.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Looks up status, reply and error codes, compares them, and finds them in texts.</source>
        <translation>Tra cứu mã trạng thái, mã trả lời, mã lỗi, so sánh chúng và tìm chúng trong văn bản.</translation>
    </message>
    <message>
        <source>list: all codes. systems: all systems. show CODE…: entries. search QUERY: ranked hits. compare A B: two codes side by side. explain [FILE…]: the codes in a text.</source>
        <translation>list: mọi mã. systems: mọi hệ thống. show MÃ…: các mục. search TRUY-VẤN: kết quả xếp hạng. compare A B: hai mã cạnh nhau. explain [TỆP…]: các mã trong văn bản.</translation>
    </message>
    <message>
        <source>Language of the output, such as tr or pt-BR.</source>
        <translation>Ngôn ngữ đầu ra, ví dụ tr hoặc pt-BR.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>In JSON.</translation>
    </message>
    <message>
        <source>Print Markdown.</source>
        <translation>In Markdown.</translation>
    </message>
    <message>
        <source>Only this system (list, show, search).</source>
        <translation>Chỉ hệ thống này (list, show, search).</translation>
    </message>
    <message>
        <source>At most this many hits (search); 10 if not given.</source>
        <translation>Nhiều nhất chừng này kết quả (search); mặc định là 10.</translation>
    </message>
    <message>
        <source>Also what is less than likely (explain).</source>
        <translation>Cả những gì kém hơn “rất có thể” (explain).</translation>
    </message>
    <message>
        <source>Read one query a line from standard input (search).</source>
        <translation>Đọc mỗi dòng một truy vấn từ đầu vào chuẩn (search).</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>Đọc danh mục từ thư mục này thay cho danh mục của chương trình.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>In trợ giúp này.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>In phiên bản.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>Không có ngôn ngữ “%1”; dùng tiếng Anh. Các ngôn ngữ: %2.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1, not “%1”.</source>
        <translation>--limit nhận số nguyên từ 1, không phải “%1”.</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Xem --help.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Success</source>
        <translation>Thành công</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang tiến hành</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Chuyển hướng</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>Lỗi tạm thời</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>Lỗi vĩnh viễn</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>Không cần thử lại</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>Thử lại sau</translation>
    </message>
    <message>
        <source>Retry after a change</source>
        <translation>Thử lại sau khi thay đổi</translation>
    </message>
    <message>
        <source>Do not retry</source>
        <translation>Không thử lại</translation>
    </message>
    <message>
        <source>Nobody acts</source>
        <extracomment>Who has to act after this code</extracomment>
        <translation>Không ai cần làm gì</translation>
    </message>
    <message>
        <source>Client acts</source>
        <translation>Máy khách xử lý</translation>
    </message>
    <message>
        <source>Server acts</source>
        <translation>Máy chủ xử lý</translation>
    </message>
    <message>
        <source>Sender acts</source>
        <extracomment>The sender of a mail</extracomment>
        <translation>Người gửi xử lý</translation>
    </message>
    <message>
        <source>Recipient acts</source>
        <extracomment>The recipient of a mail</extracomment>
        <translation>Người nhận xử lý</translation>
    </message>
    <message>
        <source>Network acts</source>
        <extracomment>Whoever runs the network</extracomment>
        <translation>Mạng xử lý</translation>
    </message>
    <message>
        <source>Administrator acts</source>
        <translation>Quản trị viên xử lý</translation>
    </message>
    <message>
        <source>User acts</source>
        <translation>Người dùng xử lý</translation>
    </message>
    <message>
        <source>Developer acts</source>
        <translation>Lập trình viên xử lý</translation>
    </message>
    <message>
        <source>Caller acts</source>
        <extracomment>The calling party of a phone call</extracomment>
        <translation>Bên gọi xử lý</translation>
    </message>
    <message>
        <source>Callee acts</source>
        <extracomment>The called party of a phone call</extracomment>
        <translation>Bên được gọi xử lý</translation>
    </message>
    <message>
        <source>Provider acts</source>
        <extracomment>The mail, network or hosting provider</extracomment>
        <translation>Nhà cung cấp xử lý</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Of a code: a standard or registry defines it</extracomment>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Of a code: a standard once defined it</extracomment>
        <translation>Lỗi thời</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <extracomment>Of a code: in use although no standard defines it</extracomment>
        <translation>Không chính thức</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Of a code: set aside by the standard</extracomment>
        <translation>Dành riêng</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>Of a code: nobody has registered it</extracomment>
        <translation>Chưa đăng ký</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Label: whether to try again</extracomment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>Label: who has to act next</extracomment>
        <translation>Ai xử lý</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>Label: where in the exchange a code appears</extracomment>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Label: the group of codes, such as 5xx</extracomment>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Label: the standard that defines a code</extracomment>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ý nghĩa</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>Khi nào gặp</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Cách khắc phục</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading above an example of the bytes that two programs exchange</extracomment>
        <translation>Trên đường truyền</translation>
    </message>
    <message>
        <source>What providers mean by it</source>
        <translation>Ý của nhà cung cấp</translation>
    </message>
    <message>
        <source>What programs print</source>
        <translation>Chương trình in ra</translation>
    </message>
    <message>
        <source>Codes inside it</source>
        <extracomment>Heading above the sub-codes that stand inside a code</extracomment>
        <translation>Mã bên trong</translation>
    </message>
    <message>
        <source>How the number reads</source>
        <translation>Cách đọc con số</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Ai dùng</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>Hay nhầm với</translation>
    </message>
    <message>
        <source>Comes with</source>
        <extracomment>Heading above the codes that stand beside this one in the same line, as 5.2.2 beside 552</extracomment>
        <translation>Đi cùng</translation>
    </message>
    <message>
        <source>The same situation elsewhere</source>
        <extracomment>Heading above codes of other systems that say the same thing</extracomment>
        <translation>Tình huống tương tự ở nơi khác</translation>
    </message>
    <message>
        <source>By platform and version</source>
        <extracomment>Heading above what differs: the number on Linux and macOS, the level in TLS 1.2 and 1.3</extracomment>
        <translation>Theo nền tảng và phiên bản</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>Cùng con số ở nơi khác</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Còn gọi là</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Điểm khác nhau</translation>
    </message>
    <message>
        <source>You received one</source>
        <translation>Bạn nhận được mã này</translation>
    </message>
    <message>
        <source>You write the server</source>
        <translation>Bạn viết máy chủ</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Column heading: the English text beside its translation</extracomment>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Column heading: the translated text beside its original</extracomment>
        <translation>Bản dịch</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a short list, with the blank that your language puts there</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>turns into it</source>
        <extracomment>Beside a code of another system: programs turn this page&apos;s code into it</extracomment>
        <translation>chuyển thành mã này</translation>
    </message>
    <message>
        <source>comes from it</source>
        <extracomment>Beside a code of another system: programs turn it into this page&apos;s code</extracomment>
        <translation>đến từ mã này</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <extracomment>In place of the name of a code that nobody has registered</extracomment>
        <translation>Chưa đăng ký</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Link that compares two codes</extracomment>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>There is no note on these two codes. The rows below show what differs.</source>
        <translation>Không có ghi chú về hai mã này. Các dòng dưới đây cho thấy điểm khác nhau.</translation>
    </message>
    <message>
        <source>Last checked against the sources: %1</source>
        <extracomment>%1 is a year and month such as 2026-11</extracomment>
        <translation>Đối chiếu với nguồn lần cuối: %1</translation>
    </message>
    <message>
        <source>Both sides show the same code.</source>
        <translation>Cả hai bên là cùng một mã.</translation>
    </message>
</context>
<context>
    <name>statusbook::models::CodeListModel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading of the bookmarked codes and comparisons, first in the list</extracomment>
        <translation>Dấu trang</translation>
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
        <translation>&amp;Giải thích</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>Paste &amp;Text</source>
        <translation>Dán &amp;văn bản</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;Xuất ra PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Sao chép dạng &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Sao chép dạng &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>&amp;Next Code in the Text</source>
        <translation>Mã &amp;kế tiếp trong văn bản</translation>
    </message>
    <message>
        <source>&amp;Previous Code in the Text</source>
        <translation>Mã t&amp;rước trong văn bản</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Thu nhỏ</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Cỡ &amp;bình thường</translation>
    </message>
    <message>
        <source>&amp;Sort by Name</source>
        <translation>&amp;Sắp xếp theo tên</translation>
    </message>
    <message>
        <source>Show Ori&amp;ginal</source>
        <translation>Hiện bản &amp;gốc</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>&amp;Ngăn kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Lùi</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Tiến</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>T&amp;rang đầu</translation>
    </message>
    <message>
        <source>Boo&amp;kmark</source>
        <translation>&amp;Dấu trang</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;So sánh</translation>
    </message>
    <message>
        <source>&amp;Swap Sides</source>
        <translation>Đổ&amp;i bên</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>&amp;Giới thiệu Statusbook</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodeListView</name>
    <message>
        <source>Codes</source>
        <extracomment>Name of the list of codes, read out by screen readers</extracomment>
        <translation>Các mã</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <extracomment>In the head of a comparison, where no code has been chosen yet</extracomment>
        <translation>Chọn một mã</translation>
    </message>
    <message>
        <source>First code: none chosen yet</source>
        <translation>Mã thứ nhất: chưa chọn</translation>
    </message>
    <message>
        <source>Second code: none chosen yet</source>
        <translation>Mã thứ hai: chưa chọn</translation>
    </message>
    <message>
        <source>First code: %1 %2 %3</source>
        <extracomment>Read out for the head of a comparison: system, code, name (&quot;First code: SMTP 252 Cannot Verify User&quot;)</extracomment>
        <translation>Mã thứ nhất: %1 %2 %3</translation>
    </message>
    <message>
        <source>Second code: %1 %2 %3</source>
        <translation>Mã thứ hai: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePickerPopup</name>
    <message>
        <source>Choose a code</source>
        <extracomment>Over the comparison: the frame in which another code is searched and picked</extracomment>
        <translation>Chọn một mã</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>Không có mã nào khớp.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ComparisonPane</name>
    <message>
        <source>Choose the code to compare with: type its number, its name or a symptom above.</source>
        <translation>Chọn mã để so sánh: gõ số, tên hoặc triệu chứng của nó ở trên.</translation>
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
        <translation>Giải thích văn bản</translation>
    </message>
    <message>
        <source>Paste an error message, a log or a returned mail, type it, or drop a file: every code in it is marked and explained.</source>
        <translation>Dán thông báo lỗi, nhật ký hoặc thư bị trả lại, gõ vào hoặc thả tệp: mọi mã trong đó được đánh dấu và giải thích.</translation>
    </message>
    <message>
        <source>All of it is read on this computer, and nothing of it is kept.</source>
        <translation>Mọi thứ được đọc trên máy tính này và không có gì được lưu lại.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainPane</name>
    <message>
        <source>Explain a text</source>
        <translation>Giải thích văn bản</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button in a narrow window: shows the text instead of the codes</extracomment>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading a long text</extracomment>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Button menu: the language of the report that is copied or printed</extracomment>
        <translation>Ngôn ngữ của báo cáo</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ngôn ngữ của cửa sổ</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainSide</name>
    <message>
        <source>Not readable</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Không đọc được tệp</translation>
    </message>
    <message>
        <source>The text is long: the lines around the first and the last place of each code are shown, each part with the number of its first line.</source>
        <translation>Văn bản dài: chỉ hiện các dòng quanh chỗ đầu và chỗ cuối của mỗi mã, mỗi đoạn kèm số của dòng đầu tiên.</translation>
    </message>
    <message>
        <source>Codes found</source>
        <extracomment>Name of the list of codes found in a text, read out by screen readers</extracomment>
        <translation>Các mã tìm thấy</translation>
    </message>
    <message>
        <source>Open the Entry</source>
        <extracomment>Button: shows the entry of the code</extracomment>
        <translation>Mở mục</translation>
    </message>
    <message>
        <source>Previous place of this code</source>
        <translation>Chỗ trước của mã này</translation>
    </message>
    <message>
        <source>Next place of this code</source>
        <translation>Chỗ kế tiếp của mã này</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainText</name>
    <message>
        <source>Text to explain</source>
        <extracomment>Name of the text whose codes are explained, read out by screen readers</extracomment>
        <translation>Văn bản cần giải thích</translation>
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
        <translation>Thư, nhật ký và văn bản (*.eml *.mbox *.log *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open a Text to Explain</source>
        <translation>Mở văn bản để giải thích</translation>
    </message>
    <message>
        <source>%1 – Statusbook</source>
        <extracomment>Window title; %1 is what is shown</extracomment>
        <translation>%1 – Statusbook</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>S&amp;o sánh</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Ngôn ngữ hệ thống</translation>
    </message>
    <message>
        <source>List and page</source>
        <translation>Danh sách và trang</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Đã sao chép vào bảng tạm.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Xuất ra PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Không ghi được %1: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Printing is not available: %1</source>
        <translation>Không in được: %1</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::NoMatchPane</name>
    <message>
        <source>No code matches “%1”</source>
        <extracomment>Where the list stood; %1 is what the reader typed</extracomment>
        <translation>Không có mã nào khớp với “%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Below &quot;No code matches …&quot;; %1 is the system, or systems, that the search is limited to</extracomment>
        <translation>trong %1</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>Heading over the codes whose names are nearest to what the reader typed</extracomment>
        <translation>Có phải bạn muốn tìm</translation>
    </message>
    <message>
        <source>Search in all systems</source>
        <extracomment>Button: repeats the search without the limit to some systems</extracomment>
        <translation>Tìm trong mọi hệ thống</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PageDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog</extracomment>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PaneHeader</name>
    <message>
        <source>List</source>
        <extracomment>Button that goes back from an entry to the list of codes</extracomment>
        <translation>Danh sách</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchField</name>
    <message>
        <source>Code, name or symptom</source>
        <extracomment>In the empty search field</extracomment>
        <translation>Mã, tên hoặc triệu chứng</translation>
    </message>
    <message>
        <source>Search codes</source>
        <extracomment>Name of the search field, read out by screen readers</extracomment>
        <translation>Tìm mã</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in the search field: empties the field Name of the picture in the search field, for screen readers</extracomment>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchPane</name>
    <message>
        <source>All systems</source>
        <translation>Mọi hệ thống</translation>
    </message>
    <message>
        <source>Systems</source>
        <extracomment>What the filter is about</extracomment>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the filter is about</extracomment>
        <translation>Kết quả</translation>
    </message>
    <message numerus="yes">
        <source>No match among %Ln code(s)</source>
        <translation>
            <numerusform>Không khớp mã nào trong %Ln mã</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <extracomment>Second half of &quot;%1 · %2&quot; below the list</extracomment>
        <translation>
            <numerusform>%Ln hệ thống</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln kết quả khớp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln mã</numerusform>
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
        <translation>Tra cứu mã trạng thái</translation>
    </message>
    <message>
        <source>Type a number, a name or what went wrong.</source>
        <translation>Gõ một con số, một cái tên hoặc điều đã xảy ra.</translation>
    </message>
    <message>
        <source>smtp 550</source>
        <extracomment>Example of a query, typed into the search field as it stands: code 550 of the system SMTP</extracomment>
        <translation>smtp 550</translation>
    </message>
    <message>
        <source>one code of one system</source>
        <translation>một mã của một hệ thống</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <extracomment>Example of a query, typed into the search field as it stands: words that find a code</extracomment>
        <translation>hộp thư đầy</translation>
    </message>
    <message>
        <source>a symptom in your own words</source>
        <translation>triệu chứng bằng lời của bạn</translation>
    </message>
    <message>
        <source>450 vs 550</source>
        <extracomment>Example of a query, typed into the search field as it stands; &quot;vs&quot; may stay as it is</extracomment>
        <translation>450 vs 550</translation>
    </message>
    <message>
        <source>two codes side by side</source>
        <translation>hai mã cạnh nhau</translation>
    </message>
    <message>
        <source>5xx</source>
        <extracomment>Example of a query, typed into the search field as it stands</extracomment>
        <translation>5xx</translation>
    </message>
    <message>
        <source>a whole family</source>
        <translation>cả một họ mã</translation>
    </message>
</context>
</TS>
