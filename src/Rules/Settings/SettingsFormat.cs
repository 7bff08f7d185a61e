namespace StarRocks.AwsAuth.Rules;

/// <summary>A format of settings files: reads a text, and writes what a fix puts into it.</summary>
internal abstract class SettingsFormat
{
    /// <summary>What a comment to the end of a line begins with.</summary>
    public abstract string Comment { get; }

    /// <summary>Reads a text as an application reads it. Empty for one that an application refuses, or that has no setting in it.</summary>
    public abstract SettingsTree Read(string text);

    /// <summary>What stands in the <see cref="SettingsNode.NameSpan"/> of a node that is renamed.</summary>
    public abstract string Name(string text, SettingsNode node, string name);

    /// <summary>A value as it is written.</summary>
    /// <param name="value">Its text.</param>
    /// <param name="isBare">A switch is written without quotes.</param>
    public abstract string Value(string value, bool isBare);

    /// <summary>An entry that is added to an object.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value as it is written.</param>
    public abstract string Entry(string name, string value);

    /// <summary>How the entries of an object stand in the text.</summary>
    public abstract SettingsLayout Layout(string text, SettingsNode container);
}
