using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the scripts that complete the command line. They ask the program itself, which knows its options.</summary>
internal static class CompletionScripts
{
    private const string Bash = """
        # starrocks-auth: add to ~/.bashrc: eval "$(starrocks-auth completion bash)"
        _starrocks_auth() {
            local IFS=$'\n' word="${COMP_WORDS[COMP_CWORD]}"
            COMPREPLY=($(compgen -W "$(starrocks-auth "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${word}"))
        }
        complete -o default -F _starrocks_auth starrocks-auth

        """;

    private const string Zsh = """
        #compdef starrocks-auth
        # starrocks-auth: add to ~/.zshrc after compinit: eval "$(starrocks-auth completion zsh)"
        _starrocks_auth() {
            local -a found
            found=("${(@f)$(starrocks-auth "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -- $found
            _files
        }
        compdef _starrocks_auth starrocks-auth

        """;

    private const string Fish = """
        # starrocks-auth: add to ~/.config/fish/config.fish: starrocks-auth completion fish | source
        function __starrocks_auth
            starrocks-auth "[suggest:"(commandline --cursor)"]" (commandline | string collect) 2>/dev/null
        end
        complete --command starrocks-auth --arguments '(__starrocks_auth)'

        """;

    private const string PowerShell = """
        # starrocks-auth: add to $PROFILE: starrocks-auth completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName starrocks-auth -ScriptBlock {
            param($word, $line, $position)
            starrocks-auth "[suggest:$position]" "$line" 2>$null |
                Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    private static readonly Dictionary<string, string> _scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = Bash,
        ["zsh"] = Zsh,
        ["fish"] = Fish,
        ["pwsh"] = PowerShell,
    };

    internal static IEnumerable<string> Shells => _scripts.Keys;

    internal static string Of(string shell) => _scripts[shell].ReplaceLineEndings("\n");
}
