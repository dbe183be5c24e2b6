//! The days of the months, by hand.

const MONTHS: [(&str, u32); 12] = [
    ("jan", 31),
    ("feb", 29),
    ("mar", 31),
    ("apr", 30),
    ("may", 31),
    ("jun", 30),
    ("jul", 31),
    ("aug", 31),
    ("sep", 30),
    ("oct", 31),
    ("nov", 30),
    ("dec", 31),
];

/// Returns whether hours name a day that its month has not, as `Apr 31`, `Feb 28-30` or `2027 Feb 29`: the libraries read them as some
/// other day.
pub fn names_no_day(hours: &str) -> bool {
    let lower = hours.to_ascii_lowercase();
    MONTHS.iter().any(|(month, last)| {
        lower.match_indices(month).any(|(at, month)| {
            let (before, behind) = (&lower[..at], &lower[at + month.len()..]);
            let year: Option<u32> =
                before.trim_end().rsplit(|sign: char| !sign.is_ascii_digit()).next().unwrap_or_default().parse().ok();
            let common = year
                .filter(|year| *year > 1000)
                .is_some_and(|year| year % 4 != 0 || (year % 100 == 0 && year % 400 != 0));
            let last = if month == "feb" && common { 28 } else { *last };
            // No day has more than two digits: what follows them is a time.
            let days = behind.trim_start_matches(' ').split(|sign: char| !sign.is_ascii_digit() && sign != '-').next();
            days.unwrap_or_default()
                .split('-')
                .any(|day| day.get(..2).unwrap_or(day).parse().is_ok_and(|day: u32| day > last))
        })
    })
}
