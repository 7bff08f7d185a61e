using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.SharedData;

/// <summary>
/// Represents the configuration file <c>fe.conf</c> of a frontend, read as StarRocks reads it: as a Java properties file.
/// </summary>
/// <remarks>
/// Instances are immutable. A changed setting is replaced in its line, and comments, order and all other lines are preserved. Only
/// <see cref="Reveal"/> returns the text unmasked; <see cref="ToString"/> and the debugger mask secrets and access keys.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeConf
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly List<ConfLine> _lines;

    private FeConf(List<ConfLine> lines) => _lines = lines;

    /// <summary>Gets an empty file.</summary>
    public static FeConf Empty { get; } = new([]);

    /// <summary>Parses the text of a file.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// A <c>\u</c> is not followed by four hexadecimal digits. The frontend does not start with such a file.
    /// </exception>
    public static FeConf Parse(string text) => new(ConfReader.Read(text ?? throw new ArgumentNullException(nameof(text))));

    /// <summary>Parses the text of a file and returns whether the frontend can read it.</summary>
    /// <param name="text">The text, or <see langword="null"/>.</param>
    /// <param name="conf">The file, or <see langword="null"/> if it is not valid.</param>
    /// <returns><see langword="true"/> if the frontend can read the file; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FeConf? conf)
    {
        try
        {
            conf = text is null ? null : Parse(text);
        }
        catch (FormatException)
        {
            conf = null;
        }

        return conf is not null;
    }

    /// <summary>Returns the settings as the frontend reads them: with trimmed values, and the last value of a repeated key.</summary>
    /// <returns>The settings in their order, with unmasked values.</returns>
    public PropertyDictionary ToProperties()
    {
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in _lines)
        {
            if (line.Key is { } key)
                last[key] = FrontendText.Trimmed(line.Value);
        }

        var keys = _lines.Select(static line => line.Key).OfType<string>().Distinct(StringComparer.Ordinal);
        return new PropertyDictionary(keys.Select(key => new KeyValuePair<string, string>(key, last[key])));
    }

    /// <summary>Returns a copy of the file with a setting added, changed or removed.</summary>
    /// <param name="key">The key of the setting, such as <c>aws_s3_region</c>.</param>
    /// <param name="value">
    /// The value, which can contain environment variables as <c>${NAME}</c>; <see langword="null"/> to remove the setting.
    /// </param>
    /// <returns>The changed file. A new setting follows the last one with the same prefix.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The key is empty, or the frontend would trim the value.</exception>
    public FeConf With(string key, string? value)
    {
        if (FrontendText.InvalidKeyReason(key ?? throw new ArgumentNullException(nameof(key))) is { } keyReason)
            throw new ArgumentException(keyReason, nameof(key));
        if (value is not null && FrontendText.InvalidReason(key, value) is { } valueReason)
            throw new ArgumentException(valueReason, nameof(value));
        return new FeConf(ConfEditor.Set(_lines, key, value));
    }

    /// <summary>Returns a copy of the file with the settings of shared-data storage replaced.</summary>
    /// <param name="settings">The settings. Those that are <see langword="null"/> are removed from the file.</param>
    /// <returns>The changed file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidAuthConfigException">The settings have errors.</exception>
    /// <exception cref="ArgumentException">The frontend would trim a value.</exception>
    public FeConf With(SharedDataSettings settings)
    {
        var problems = (settings ?? throw new ArgumentNullException(nameof(settings))).Validate();
        if (problems.Any(static problem => problem.Severity == ProblemSeverity.Error))
            throw new InvalidAuthConfigException(problems);
        var properties = settings.ToProperties();
        var conf = this;
        foreach (var key in FrontendKeys.All)
            conf = conf.With(key, properties.TryGetValue(key, out var value) ? value : null);
        return conf;
    }

    /// <summary>Returns the text of the file with its secrets unmasked. The caller is responsible for protecting it.</summary>
    /// <returns>The unmasked text.</returns>
    public string Reveal()
    {
        var text = new StringBuilder();
        foreach (var line in _lines)
            text.Append(line.Text);
        return text.ToString();
    }

    /// <summary>Returns the settings with masked secrets and access keys. Comments are omitted because they may contain secrets.</summary>
    /// <returns>The settings, one per line.</returns>
    public override string ToString()
    {
        var properties = ToProperties();
        return string.Join("\n", properties.Select(properties.Shown).Select(static shown => shown.Key + " = " + shown.Value));
    }
}
