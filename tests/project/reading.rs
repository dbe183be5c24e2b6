//! Readings in the words, taken apart by another hand than the program's: sign by sign, and only as they are written here.

/// Returns whether a sign is one that has to have a reading.
pub fn kanji(sign: char) -> bool {
    matches!(sign, '々' | '〆' | 'ヶ' | '㐀'..='䶿' | '一'..='鿿' | '豈'..='﫿')
}

/// Returns a text in parts: what is written, and how it is read where that is told.
pub fn parts(text: &str) -> Vec<(String, Option<String>)> {
    let mut parts: Vec<(String, Option<String>)> = Vec::new();
    let mut plain = String::new();
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        if sign != '《' {
            plain.push(sign);
            continue;
        }
        let reading: String = signs.by_ref().take_while(|sign| *sign != '》').collect();
        if !reading.chars().all(|sign| ('ぁ'..='ゖ').contains(&sign) || sign == 'ー') {
            plain.extend(['《'].into_iter().chain(reading.chars()).chain(['》']));
            continue;
        }
        let base = if let Some((before, base)) = plain.clone().split_once('｜') {
            before.clone_into(&mut plain);
            base.to_owned()
        } else {
            let mut base = Vec::new();
            while let Some(last) = plain.pop() {
                if !kanji(last) {
                    plain.push(last);
                    break;
                }
                base.insert(0, last);
            }
            base.into_iter().collect()
        };
        if !plain.is_empty() {
            parts.push((std::mem::take(&mut plain), None));
        }
        parts.push((base, Some(reading)));
    }
    if !plain.is_empty() {
        parts.push((plain, None));
    }
    parts
}

/// Returns a text without its readings.
pub fn without(text: &str) -> String {
    parts(text).into_iter().map(|(written, _)| written).collect()
}

/// Returns a text with its readings in brackets: behind each word, and behind the whole of a label.
pub fn bracketed(text: &str) -> String {
    let mut said = String::new();
    // The label that is open: how it is read, and whether that is told.
    let mut label: Option<(String, bool)> = None;
    for (written, reading) in parts(text) {
        match (&mut label, reading) {
            (Some((spoken, told)), Some(reading)) => {
                said.push_str(&written);
                spoken.push_str(&reading);
                *told = true;
            }
            (None, Some(reading)) => said.extend([written.as_str(), "（", &reading, "）"]),
            (_, None) => {
                for sign in written.chars() {
                    said.push(sign);
                    match (sign, &mut label) {
                        ('「', None) => label = Some((String::new(), false)),
                        ('」', Some(_)) => {
                            if let Some((spoken, true)) = label.take() {
                                said.extend(["（", &spoken, "）"]);
                            }
                        }
                        (sign, Some((spoken, _))) => spoken.push(sign),
                        _ => {}
                    }
                }
            }
        }
    }
    said
}
