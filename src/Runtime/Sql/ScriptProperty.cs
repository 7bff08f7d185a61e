using System.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// One property of a statement of a text. A secret or an access key is masked wherever the property is shown; <see cref="Reveal"/> gives
/// it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ScriptProperty
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ScriptText _text;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly SqlProperty _property;

    private readonly bool _isDoubtful;

    /// <summary>Takes a property of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="property">The property.</param>
    /// <param name="isBroken">Its list is half typed, so that what should be a value may be taken for a key.</param>
    internal ScriptProperty(ScriptText text, SqlProperty property, bool isBroken)
    {
        _text = text;
        _property = property;
        _isDoubtful = KeyText.IsStrange(RealKey) || (isBroken && !IsKnown(RealKey));
    }

    /// <summary>
    /// The key without its quotes, with its escapes undone and the blanks around it dropped, as StarRocks looks it up; masked where a quote
    /// or a comma is missing, and nobody can tell whether it is a key.
    /// </summary>
    public string Key => _isDoubtful ? Secret.Mask : RealKey;

    /// <summary>
    /// The value without its quotes and with its escapes undone, masked as <see cref="IsMasked"/> says; null where there stands none that
    /// StarRocks could read.
    /// </summary>
    public string? Value => IsMasked && _property.Value is not null ? Secret.Mask : _property.Value;

    /// <summary>
    /// Whether the value is masked: a secret's or an access key's, by its key, or one of which nobody can tell, since the text is broken.
    /// </summary>
    public bool IsMasked => _isDoubtful || SecretKeys.IsMasked(_property.Key) || (_property.Value is { } value && KeyText.HoldsKey(value));

    /// <summary>The key, whatever it is.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string RealKey => _property.Key.Trim();

    /// <summary>Where the key stands, without its quotes.</summary>
    public SqlLocation KeyLocation => _text.Locate(_property.KeySpan);

    /// <summary>Where the value stands, without its quotes.</summary>
    public SqlLocation ValueLocation => _text.Locate(_property.ValueSpan);

    /// <summary>Key and value, masked.</summary>
    /// <returns>For instance <c>aws.s3.secret_key = ******</c>.</returns>
    public override string ToString() => Key + " = " + (IsMasked ? Secret.Mask : Value);

    /// <summary>The real value, a secret too.</summary>
    /// <returns>The value without its quotes and with its escapes undone; null where there stands none that StarRocks could read.</returns>
    public string? Reveal() => _property.Value;

    private static bool IsKnown(string key) => Parameters.IsKey(key) || StatementKeys.TryFind(key, out _) || Alias.TryFind(key, out _);
}
