## origin: project

source-mihon-city = 见本市
source-mihon-city-desk = 见本市：外国居民窗口指南
