## origin: project

guide-mihon-pickup = 在见本市领取个人编号卡
guide-mihon-pickup-summary = 预约后在外国居民窗口领取。
guide-mihon-pickup-route-desk = 市政府窗口
guide-mihon-pickup-route-desk-step-book = 请打电话预约来访日期（03-0000-0001）。
guide-mihon-pickup-route-desk-step-come = 请在预约的时间到外国居民窗口（1楼5号），说明要领取「マイナンバーカード」（个人编号卡）。
guide-mihon-pickup-route-desk-step-pin = 在窗口设定4位数字的「暗証番号」（密码）。
guide-mihon-pickup-notice-lunch = 12:00至13:00窗口休息。
