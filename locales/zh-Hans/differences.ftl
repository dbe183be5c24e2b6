# Where the sources differ, and what this guide tells then.

## origin: official hiecc-zh-Hans

difference-application-routes-position-three = 3种（网上、邮递、自助证件照相机）
difference-suspension-around-the-clock-position-suspension-time = “暂停使用时间为24小时”
difference-aged-75-certificate-position-until-2025-07 = 截止至2025年7月底
difference-card-and-stay-position-status = 与在留资格的有效期限相同

## origin: project

difference-registration-routes = 开通健康保险证功能有几种方法
difference-registration-routes-position-three = 3种，包括Seven银行ATM
difference-registration-routes-position-two = 2种，不包括Seven银行ATM
difference-registration-routes-told = 3种都列出，并分别注明提到该方法的版本。不保证ATM一定可以办理。
difference-application-routes = 申请个人编号卡有几种方法
difference-application-routes-position-four = 4种（智能手机、电脑、自助证件照相机、邮递）
difference-application-routes-told = 列出4种。北海道宣传册把智能手机和电脑合算为1种。
difference-card-year-end = 0120-0178-27在12月29日至1月3日是否受理
difference-card-year-end-position-open = 每日受理，年末年初只有0120-0178-26不受理
difference-card-year-end-position-closed = 年末年初不受理（较早的网页）
difference-card-year-end-told = 依照宣传册视为照常受理，并在这几天提醒您各资料说法不一。
difference-further-numbers = 0120-0178-27打不通时应拨打哪些号码
difference-further-numbers-position-two-more = 还列出了050-3818-1250和日语热线0570-783-578
difference-further-numbers-position-not-named = 没有列出这2个号码
difference-further-numbers-told = 列出这些号码，因为2025年7月版较新。
difference-suspension-around-the-clock = 个人编号卡丢失时所说的“24小时”是什么意思
difference-suspension-around-the-clock-position-accepted = 24小时受理暂停使用的申请
difference-suspension-around-the-clock-told = 写为24小时受理申请。过了24小时，暂停使用也不会自动解除。
difference-reader-failed = 读卡器无法确认个人编号卡时应出示什么
difference-reader-failed-position-four-ways = 说明了4种方法
difference-reader-failed-position-not-named = 没有提及
difference-reader-failed-told = 依照2025年7月版。
difference-consent-on-return = 再次就诊时的同意
difference-consent-on-return-position-kept = 可以沿用以前的逐项选择，也可以重新选择
difference-consent-on-return-position-not-named = 没有提及
difference-consent-on-return-told = 依照2025年7月版。这2个按钮上的日语原文尚不清楚。
difference-checkup-spelling = 同意界面上表示健康检查的日语
difference-checkup-spelling-position-right = 「健診」
difference-checkup-spelling-position-misprint = 部分地方为「検診」
difference-checkup-spelling-told = 写为「健診」。另一种写法是印刷错误。
difference-six-to-sixty-nine = 自付比例30%的适用年龄
difference-six-to-sixty-nine-position-by-age = 6岁至69岁的人
difference-six-to-sixty-nine-position-by-school-year = 从学龄起，到70岁生日所在月的月底为止
difference-six-to-sixty-nine-told = 按学年计算，已满6岁但尚未上学的儿童为20%。
difference-aged-75-certificate = 75岁及以上的人全部获得资格确认书「資格確認書」的措施到什么时候为止
difference-aged-75-certificate-position-until-2026-07 = 到2026年7月31日为止
difference-aged-75-certificate-told = 以2026年7月31日为准。北海道宣传册的内容已过时。
difference-card-and-stay = 外国居民的个人编号卡的有效期限以什么为准
difference-card-and-stay-position-period = 与在留期限相同
difference-card-and-stay-told = 写为与在留期限相同。
difference-expired-notification = 资格信息通知书「資格情報のお知らせ」是否用于已过期的卡
difference-expired-notification-position-stray-line = 旁边有一行字，提到电子证书过期超过3个月的情况
difference-expired-notification-position-no-line = 没有这行字
difference-expired-notification-told = 不以这行字作为任何规定的依据。
