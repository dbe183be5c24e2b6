## origin: project

holiday-mihon-works = maintenance of the city hall
