//! The scripts that make shells complete command lines: small, since they ask the program itself what may come next.

/// Each shell with its script.
pub const SHELLS: [(&str, &str); 5] = [
    ("bash", include_str!("shell/myna.bash")),
    ("zsh", include_str!("shell/_myna")),
    ("fish", include_str!("shell/myna.fish")),
    ("powershell", include_str!("shell/myna.ps1")),
    ("elvish", include_str!("shell/myna.elv")),
];

/// Returns the script of a shell.
pub fn script(shell: &str) -> Option<&'static str> {
    SHELLS.iter().find(|(known, _)| *known == shell).map(|(_, script)| *script)
}
