## origin: project

holiday-mihon-works = 市政府大楼设备检修
