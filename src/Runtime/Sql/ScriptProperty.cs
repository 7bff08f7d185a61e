using System.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Represents a property of a statement in a SQL script. It masks secrets and access keys.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ScriptProperty
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ScriptText _text;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly SqlProperty _property;

    private readonly bool _isDoubtful;

    /// <summary>Initializes a new instance for a property of a script.</summary>
    /// <param name="text">The text of the script.</param>
    /// <param name="property">The property.</param>
    /// <param name="isBroken">Whether the property list is incomplete, so that a value may have been read as a key.</param>
    internal ScriptProperty(ScriptText text, SqlProperty property, bool isBroken)
    {
        _text = text;
        _property = property;
        _isDoubtful = KeyText.IsMalformed(UnmaskedKey) || (isBroken && !KeyText.IsKnown(UnmaskedKey));
    }

    /// <summary>
    /// Gets the unquoted, unescaped and trimmed key, as StarRocks reads it. It is masked if a missing quote or comma makes it uncertain
    /// that the text is a key.
    /// </summary>
    public string Key => _isDoubtful ? Secret.Mask : PropertyMask.KeyOf(_property.Key, _property.Text);

    /// <summary>
    /// Gets the unquoted and unescaped value, masked if <see cref="IsMasked"/> is <see langword="true"/>, and otherwise with masked
    /// credentials, such as the user info of a URI; <see langword="null"/> if there is no value that StarRocks can read.
    /// </summary>
    public string? Value => _property.Text is not { } text ? null : IsMasked ? Secret.Mask : ValueMask.Mask(text);

    /// <summary>
    /// Gets a value indicating whether the value is masked, because the key is that of a secret or an access key, or because the text is
    /// broken and the value may contain one.
    /// </summary>
    public bool IsMasked => _isDoubtful || SecretKeys.IsMasked(_property.Key) || (_property.Text is { } value && KeyText.HoldsKey(value));

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string UnmaskedKey => _property.Key.Trim();

    /// <summary>Gets the location of the key, without its quotes.</summary>
    public SqlLocation KeyLocation => _text.Locate(_property.KeySpan);

    /// <summary>Gets the location of the value, without its quotes.</summary>
    public SqlLocation ValueLocation => _text.Locate(_property.ValueSpan);

    /// <summary>Returns the key and the value, masked if necessary.</summary>
    /// <returns>A text such as <c>aws.s3.secret_key = ******</c>.</returns>
    public override string ToString() => Key + " = " + (IsMasked ? Secret.Mask : Value);

    /// <summary>Returns the unmasked value. The caller is responsible for protecting it.</summary>
    /// <returns>The unquoted and unescaped value; <see langword="null"/> if there is no value that StarRocks can read.</returns>
    public string? Reveal() => _property.Text;
}
