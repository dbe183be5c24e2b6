# Completes command lines of myna in PowerShell: dot-source it in your $PROFILE.
Register-ArgumentCompleter -Native -CommandName myna -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
            Select-Object -Skip 1 | ForEach-Object { if ($_ -is [Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
    $encoding = [Console]::OutputEncoding
    [Console]::OutputEncoding = [Text.Encoding]::UTF8
    try { $lines = @(& $commandAst.GetCommandName() complete '--' @before ".$wordToComplete" 2>$null) }
    finally { [Console]::OutputEncoding = $encoding }
    foreach ($line in $lines) {
        $value, $name = $line -split "`t", 2
        # Without candidates of ours PowerShell offers the names of files itself.
        if (-not $value) { return }
        [Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $(if ($name) { $name } else { $value }))
    }
}
