using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Represents the format of fe.conf, be.conf and cn.conf, which are properties files. Only a file with settings of shared-data storage is
/// read.
/// </summary>
internal sealed class ConfFormat : PropertiesFormat
{
    private const string Prefix = AwsServices.FrontendPrefix + "_";

    private ConfFormat(PropertyScope scope) => ConfScope = scope;

    /// <summary>Gets the format of fe.conf.</summary>
    public static ConfFormat Frontend { get; } = new(PropertyScope.Frontend);

    /// <summary>Gets the format of be.conf and cn.conf, whose programs ignore these settings.</summary>
    public static ConfFormat Backend { get; } = new(PropertyScope.Backend);

    public override bool IsWhole => true;

    public override PropertyScope ConfScope { get; }

    /// <summary>Returns a variable, which the frontend replaces by the one of its environment; a backend reads no such settings.</summary>
    public override string? FromEnvironment(string key) => ConfScope.IsBackend ? null : EnvironmentVariables.Placeholder(key);

    /// <summary>Indicates whether a text has lines with settings of shared-data storage.</summary>
    public static bool MayConcern(string text)
    {
        var end = 0;
        for (var at = text.IndexOf(Prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Prefix, end, StringComparison.Ordinal))
        {
            end = at + Prefix.Length;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '_' or ' ' || text[end] is >= '0' and <= '9'))
                end++;
            if (end < text.Length && text[end] == '=' && IsLineStart(text, at))
                return true;
        }

        return false;
    }

    /// <summary>Indicates whether a text is an fe.conf in which the first setting of shared-data storage may not be written yet.</summary>
    public static bool IsBegunIn(string text) =>
        text.IndexOf('=') >= 0 && FrontendSettings.AreBegunIn(PropertiesFormat.Instance.Read(text));

    public override SettingsTree Read(string text) =>
        text.IndexOf(Prefix, StringComparison.Ordinal) >= 0 && base.Read(text) is var tree
            && FrontendSettings.Read(tree, this).Count > 0
            ? tree
            : SettingsTree.Empty;

    /// <summary>Returns the settings of a file in which the first setting of shared-data storage may not be written yet.</summary>
    public override SettingsTree ReadEdited(string text, int position) => base.Read(text);

    private static bool IsLineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }
}
