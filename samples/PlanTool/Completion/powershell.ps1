# Completion of kawasaki-plan in PowerShell: kawasaki-plan completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName kawasaki-plan -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text.Trim("'`"") })
    kawasaki-plan complete -- @words "$wordToComplete" 2> $null | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
