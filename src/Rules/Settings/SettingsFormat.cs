namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a format of settings files: reads a text, and writes the edits of a fix.</summary>
internal abstract class SettingsFormat
{
    /// <summary>Gets the characters that start a comment, which ends with its line.</summary>
    public abstract string Comment { get; }

    /// <summary>Gets a value indicating whether no other file adds settings.</summary>
    public virtual bool IsWhole => false;

    /// <summary>Gets a value indicating whether a setting is one line for comments, even if it goes on in others.</summary>
    public virtual bool ContinuesLines => false;

    /// <summary>Gets the program that reads settings such as <c>aws_s3_region</c> in a file of this format.</summary>
    public virtual PropertyScope ConfScope => PropertyScope.Frontend;

    /// <summary>Reads a text. Returns an empty tree if it is invalid, or has no settings to check.</summary>
    public abstract SettingsTree Read(string text);

    /// <summary>
    /// Reads a text in which a name or a value is being typed at a position, so that it can be incomplete there. What precedes the
    /// position keeps its positions, and so does the word at it.
    /// </summary>
    public virtual SettingsTree ReadEdited(string text, int position) => Read(text);

    /// <summary>Returns the new text in the <see cref="SettingsNode.NameSpan"/> of a node that is renamed.</summary>
    public abstract string Name(string text, SettingsNode node, string name);

    /// <summary>Returns the text of a value, with quotes and escapes.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isBare">Whether a Boolean value is written without quotes; null if nothing tells.</param>
    public abstract string Value(string value, bool? isBare);

    /// <summary>Returns a value that is filled in where the settings are read; null if nothing fills one in.</summary>
    public virtual string? FromEnvironment(string key) => null;

    /// <summary>Returns the text of a setting that is added to an object.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The text of the value, with quotes and escapes.</param>
    public abstract string Setting(string name, string value);

    /// <summary>Returns the layout of the settings in an object or array.</summary>
    public abstract SettingsLayout Layout(string text, SettingsNode container);

    /// <summary>Returns the positions in the file of the decoded text of a value; null if they cannot be determined.</summary>
    public virtual TextMap? MapOf(string text, SettingsNode node) =>
        string.CompareOrdinal(text, node.Inside.Start, node.Text, 0, node.Inside.Length) == 0 && node.Text!.Length == node.Inside.Length
            ? TextMap.At(node.Inside.Start, node.Inside.Length)
            : null;

    /// <summary>Returns a text as it is inserted into a value, with escapes; null if the value cannot contain it.</summary>
    public virtual string? Inserted(string text, SettingsNode node, string inserted) => inserted;
}
