//! The use of the card around the date of its electronic certificate. Source: kyoukaikenpo-2025-07.

use chrono::{Months, NaiveDate};

use super::copay::month_end;

/// How many months before its date the certificate can be renewed.
const RENEWAL_MONTHS: Months = Months::new(3);
/// How many months after the month of expiry the card still works at the reader, for eligibility only.
const GRACE_MONTHS: Months = Months::new(3);

/// Where a day stands between the dates of the electronic certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The id of the option.
    pub option: &'static str,
    /// The first day on which it can be renewed.
    pub renew_from: NaiveDate,
    /// The last day on which the card works at the reader, inclusive.
    pub usable_until: NaiveDate,
}

/// The options that a certificate may lead to, in the order of its days.
pub const OPTIONS: [&str; 4] = ["valid", "renew-soon", "grace", "ended"];

/// Returns the standing on a day of a certificate that is valid until a date, inclusive.
pub fn standing(expiry: NaiveDate, day: NaiveDate) -> Standing {
    let renew_from = expiry.checked_sub_months(RENEWAL_MONTHS).unwrap_or(NaiveDate::MIN);
    let usable_until = expiry.checked_add_months(GRACE_MONTHS).map_or(NaiveDate::MAX, month_end);
    let [valid, renew_soon, grace, ended] = OPTIONS;
    let option = match day {
        day if day < renew_from => valid,
        day if day <= expiry => renew_soon,
        day if day <= usable_until => grace,
        _ => ended,
    };
    Standing { option, renew_from, usable_until }
}
