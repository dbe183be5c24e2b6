//! The things that have one name in each language, as the leaflets name them: written by hand, apart from the content.

/// The languages of the glossary, in its order.
pub const LANGUAGES: [&str; 5] = ["ja", "en", "zh-Hant", "zh-Hans", "ko"];
/// The glossary: id, and the name in Japanese, English, Traditional Chinese, Simplified Chinese and Korean.
pub const TERMS: [(&str, [&str; 5]); 28] = [
    (
        "my-number-card",
        ["マイナンバーカード", "My Number Card", "個人編號卡 (My Number Card)", "个人编号卡", "마이넘버카드"],
    ),
    (
        "myna-insurance-card",
        [
            "マイナ保険証",
            "My Number Card registered as Health Insurance Certificate",
            "已註冊為健康保險證的個人編號卡",
            "个人编号卡保险证",
            "마이넘버카드 건강보험증",
        ],
    ),
    ("old-certificate", ["健康保険証", "Health Insurance Certificate", "健康保險證", "健康保险证", "건강보험증"]),
    (
        "eligibility-certificate",
        ["資格確認書", "Health Insurance Eligibility Certificate", "(保險) 資格確認書", "资格确认书", "자격확인서"],
    ),
    (
        "eligibility-notification",
        [
            "資格情報のお知らせ",
            "Eligibility Notification of Health Insurance",
            "(保險) 資格通知書",
            "资格信息通知书",
            "자격 정보 안내문",
        ],
    ),
    (
        "eligibility-statement",
        [
            "被保険者資格申立書",
            "Statement of insured person eligibility",
            "被保險人資格聲明書",
            "被保险人资格声明书",
            "피보험자 자격 진술서",
        ],
    ),
    (
        "mynaportal",
        [
            "マイナポータル",
            "Mynaportal",
            "個人編號入口網站 (Mynaportal)",
            "Mynaportal（个人编号卡的系统）",
            "마이너포털(Mynaportal)",
        ],
    ),
    (
        "individual-number-notification",
        ["個人番号通知書", "Individual Number Notification", "個人編號通知書", "个人编号通知单", "개인번호통지서"],
    ),
    ("notification-card", ["通知カード", "Notification Card", "通知卡", "通知卡", "통지 카드"]),
    ("application-form", ["交付申請書", "Application Form", "交付申請書", "交付申请书", "교부 신청서"]),
    (
        "application-qr",
        ["交付申請用QRコード", "QR code for application", "申辦專用的QR碼", "申请专用二维码", "교부 신청용 QR 코드"],
    ),
    (
        "application-id",
        [
            "申請書ID（23桁）",
            "Application ID (23 digits)",
            "申辦書ID (23個半形數字)",
            "申请书ID（23位数字）",
            "신청서 ID(23자리)",
        ],
    ),
    (
        "electronic-certificate",
        [
            "利用者証明用電子証明書",
            "electronic certificate for user verification",
            "電子證明文件",
            "电子证书",
            "전자증명서",
        ],
    ),
    ("pin", ["暗証番号（4桁）", "PIN number (4 digits)", "密碼 (4位數字)", "密码（4位数字）", "비밀번호 (4자리)"]),
    (
        "card-reader",
        [
            "顔認証付きカードリーダー",
            "card reader with facial recognition",
            "附人臉辨識功能的讀卡機",
            "带有面部识别功能的读卡器",
            "얼굴 인식 카드리더기",
        ],
    ),
    ("face-recognition", ["顔認証", "facial recognition", "人臉辨識", "面部识别", "얼굴 인증"]),
    (
        "high-cost-benefit",
        ["高額療養費制度", "High-Cost Medical Expense Benefit", "高額療養費制度", "高额疗养费制度", "고액요양비제도"],
    ),
    ("medicine-notebook", ["お薬手帳", "prescription record", "用藥手冊", "用药手册", "복약 수첩"]),
    ("specific-checkup", ["特定健診", "specific health checkup", "特定健診", "特定健康检查", "특정 건강검진"]),
    ("call-center", ["コールセンター", "Call Center", "電話客服中心", "客服热线", "콜센터"]),
    ("residence-card", ["在留カード", "residence card", "在留卡", "在留卡", "재류카드"]),
    ("period-of-stay", ["在留期間", "period of stay", "居留期間", "在留期限", "체류기간"]),
    ("co-payment", ["自己負担", "co-payment", "自負額", "自付费用", "본인 부담"]),
    ("insurer", ["保険者", "insurer", "保險人", "医疗保险机构", "보험자"]),
    ("city-office", ["市区町村の窓口", "city office", "市區町村窗口", "市区町村窗口", "시구정촌 창구"]),
    (
        "medical-institution",
        ["医療機関・薬局", "medical institution or pharmacy", "醫療機構或藥局", "医疗机构或药房", "의료기관 및 약국"],
    ),
    (
        "special-residence-card",
        ["特定在留カード", "Specified Residence Card", "特定在留卡", "特定在留卡", "특정 재류카드"],
    ),
    ("visual-mode", ["目視モード（目視確認）", "visual check by staff", "人工目視確認", "人工目视确认", "육안 확인"]),
];
