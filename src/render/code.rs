//! A text as a code to scan with a phone.

use qrcode::{Color, EcLevel, QrCode};

/// How many modules stay light around a code, so that a phone finds it.
pub const QUIET: usize = 4;

/// Returns the modules of a QR code, the quiet zone around it included, row by row from the top: whether each is dark. `None` where
/// the text is too long for one.
pub fn code(text: &str) -> Option<Vec<Vec<bool>>> {
    // A quarter of it may be lost on a photocopy.
    let made = QrCode::with_error_correction_level(text, EcLevel::Q).ok()?;
    let (side, dark) = (made.width(), made.to_colors());
    let light_row = || vec![false; side + 2 * QUIET];
    let row = |row: &[Color]| {
        let mut padded = light_row();
        for (place, color) in padded.iter_mut().skip(QUIET).zip(row) {
            *place = *color == Color::Dark;
        }
        padded
    };
    let mut rows: Vec<Vec<bool>> = std::iter::repeat_with(light_row).take(QUIET).collect();
    rows.extend(dark.chunks(side).map(row));
    rows.extend(std::iter::repeat_with(light_row).take(QUIET));
    Some(rows)
}
