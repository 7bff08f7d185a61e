using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.SharedData;

/// <summary>
/// The text of a frontend's <c>fe.conf</c>, read as StarRocks reads it (a Java properties file). What is changed is changed in its line;
/// comments, the order and every other line stay as they are. <see cref="Reveal"/> gives the text; wherever it is shown otherwise,
/// secrets and access keys are masked.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeConf
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly List<ConfLine> _lines;

    private FeConf(List<ConfLine> lines) => _lines = lines;

    /// <summary>A file without a line.</summary>
    public static FeConf Empty { get; } = new([]);

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// There is a <c>\u</c> without four hexadecimal digits, with which the frontend does not start.
    /// </exception>
    public static FeConf Parse(string text) => new(ConfReader.Read(text ?? throw new ArgumentNullException(nameof(text))));

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text; null is no such text.</param>
    /// <param name="conf">The file.</param>
    /// <returns>Whether the frontend could read it.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FeConf? conf)
    {
        conf = null;
        try
        {
            conf = text is null ? null : Parse(text);
        }
        catch (FormatException)
        {
            // Of a text that nobody promised to be one.
        }

        return conf is not null;
    }

    /// <summary>What the frontend gets of it: of a key that stands there twice the last one, without the blanks around a value.</summary>
    /// <returns>The settings in their order; the values are the real ones.</returns>
    public PropertyDictionary ToProperties()
    {
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in _lines)
        {
            if (line.Key is { } key)
                last[key] = FrontendText.Trimmed(line.Value);
        }

        return new PropertyDictionary(_lines.Select(static line => line.Key).OfType<string>().Distinct(StringComparer.Ordinal).Select(key => new KeyValuePair<string, string>(key, last[key])));
    }

    /// <summary>
    /// The same file with another value of a setting: in the line that has it, or in a new one behind the last of its kind.
    /// </summary>
    /// <param name="key">The setting, such as <c>aws_s3_region</c>.</param>
    /// <param name="value">Its value, which may hold <c>${NAME}</c> of the environment; null takes the setting out.</param>
    /// <returns>The changed file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The key is empty, or the frontend would trim the value.</exception>
    public FeConf With(string key, string? value)
    {
        if (FrontendText.RefusalOfKey(key ?? throw new ArgumentNullException(nameof(key))) is { } refusal)
            throw new ArgumentException(refusal, nameof(key));
        if (value is not null && FrontendText.Refusal(key, value) is { } reason)
            throw new ArgumentException(reason, nameof(value));
        return new FeConf(ConfEditor.Set(_lines, key, value));
    }

    /// <summary>
    /// The same file with the settings of the shared-data storage: what they have set, and no other <c>aws_s3_*</c> that they know.
    /// </summary>
    /// <param name="settings">The settings.</param>
    /// <returns>The changed file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    /// <exception cref="InvalidAuthConfigException">They have errors.</exception>
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
    /// <returns>The text.</returns>
    public string Reveal()
    {
        var text = new StringBuilder();
        foreach (var line in _lines)
            text.Append(line.Text);
        return text.ToString();
    }

    /// <summary>The text of the file with secrets and access keys masked; comments, which may hold one, are left out.</summary>
    /// <returns>The settings, one a line.</returns>
    public override string ToString()
    {
        var properties = ToProperties();
        return string.Join("\n", properties.Select(property => property.Key + " = " + properties.Shown(property)));
    }
}
