using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Represents the parameters of one auth block in the context that reads it. Each is unset, known or unknown (set to a variable or a
/// template). An empty value is unset, except for a region, where it prevents the default of StarRocks.
/// </summary>
internal sealed class AuthBlock
{
    private string?[] _texts = new string?[Parameters.All.Length];
    private int[] _positions = new int[Parameters.All.Length];
    private ParameterSet _known;
    private ParameterSet _unknown;
    private ParameterSet _true;
    private ParameterSet _distrusted;
    private ParameterSet _rejected;

    public AwsService Service { get; private set; }

    /// <summary>Gets the prefix without the last dot.</summary>
    public string Prefix { get; private set; } = "";

    public BlockContext Context { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether unset keys may be stored in StarRocks or set in another file or statement.
    /// </summary>
    public bool IsPartial { get; set; }

    /// <summary>Gets or sets a value indicating whether the block is outside any statement.</summary>
    public bool HasNoStatement { get; set; }

    /// <summary>Gets or sets a value indicating whether StarRocks stores the block, for example in a catalog, a table or a pipe.</summary>
    public bool IsStored { get; set; }

    /// <summary>Gets or sets a value indicating whether the statement does not read the block.</summary>
    public bool IsUnread { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the statement names a broker, which opens the files and does not read the block.
    /// </summary>
    public bool IsOfBroker { get; set; }

    /// <summary>Gets or sets a value indicating whether the block is in fe.conf. With an error, the frontend does not start.</summary>
    public bool IsFrontend { get; set; }

    /// <summary>Gets or sets a value indicating whether the block certainly belongs to an Iceberg catalog.</summary>
    public bool IsOfIceberg { get; set; }

    /// <summary>Gets or sets a value indicating whether the block certainly belongs to a Lance catalog.</summary>
    public bool IsOfLance { get; set; }

    /// <summary>Gets or sets the clients that may read the block.</summary>
    public BlockReaders Readers { get; set; }

    /// <summary>Indicates whether one of the <see cref="Readers"/> reads a parameter.</summary>
    public bool MayRead(Parameter parameter) => (parameter.ReadBy & Readers) != 0;

    /// <summary>Gets all parameters that have a key in the block, even with an empty value.</summary>
    public ParameterSet Present { get; private set; }

    /// <summary>Gets the first position of a key of the block, on which a missing key is reported; -1 if it has none.</summary>
    public int FirstPosition { get; private set; } = -1;

    /// <summary>Gets the parameter of <see cref="FirstPosition"/>.</summary>
    public Parameter? FirstPresent => FirstOf(Present);

    public ParameterSet Unknown => _unknown;

    public string? this[Parameter parameter] => _known.Contains(parameter) ? _texts[parameter.Index] : null;

    public void Reset(AwsService service, string prefix)
    {
        Clear();
        Service = service;
        Prefix = prefix;
        Context = BlockContext.FileSystem;
        Readers = BlockReaders.All;
        IsPartial = HasNoStatement = IsStored = IsUnread = IsOfBroker = IsFrontend = IsOfIceberg = IsOfLance = false;
    }

    /// <summary>Returns a copy, whose changes do not affect this block.</summary>
    public AuthBlock Copy()
    {
        var copy = (AuthBlock)MemberwiseClone();
        copy._texts = (string?[])_texts.Clone();
        copy._positions = (int[])_positions.Clone();
        return copy;
    }

    /// <summary>Removes all values, so that no secret stays in memory after the evaluation.</summary>
    public void Clear()
    {
        if (Present.IsEmpty && _unknown.IsEmpty)
            return;
        Array.Clear(_texts, 0, _texts.Length);
        _known = _unknown = _true = _distrusted = _rejected = Present = ParameterSet.None;
        FirstPosition = -1;
    }

    /// <summary>Sets a known value.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="text">The value.</param>
    /// <param name="position">A number by which the caller finds the key again, such as its position in a list of properties.</param>
    public void Set(Parameter parameter, string text, int position)
    {
        Note(parameter, position);
        var bit = ParameterSet.Of(parameter);
        var isKnown = text.Length > 0 || parameter == Parameter.Region;
        var isTrue = parameter.IsBoolean && Booleans.IsTrue(text, Service);
        _texts[parameter.Index] = text;
        _unknown &= ~bit;
        _known = isKnown ? _known | bit : _known & ~bit;
        _true = isTrue ? _true | bit : _true & ~bit;
    }

    public void SetUnknown(Parameter parameter, int position)
    {
        Note(parameter, position);
        MakeUnknown(parameter);
    }

    /// <summary>Makes an unset parameter unknown that may be set without a key here, for example by the initializer of a member.</summary>
    public void MayBeSet(Parameter parameter)
    {
        if (IsUnset(parameter))
            _unknown |= ParameterSet.Of(parameter);
    }

    /// <summary>Makes a parameter unknown, for example because a misspelled key means it.</summary>
    public void MakeUnknown(Parameter parameter)
    {
        var bit = ParameterSet.Of(parameter);
        _known &= ~bit;
        _true &= ~bit;
        _unknown |= bit;
        Present |= bit;
    }

    /// <summary>Marks a value that a rule has reported, so that it is unknown to the rules of the second round.</summary>
    public void Distrust(Parameter parameter) => _distrusted |= ParameterSet.Of(parameter);

    /// <summary>Makes the reported values unknown, between the two rounds.</summary>
    public void DropDistrusted()
    {
        foreach (var parameter in _distrusted)
            MakeUnknown(parameter);
        _rejected = _distrusted;
        _distrusted = ParameterSet.None;
    }

    /// <summary>Gets the role if its ARN is known and valid.</summary>
    public bool TryGetRole(out RoleArnText role)
    {
        role = default;
        return this[Parameter.IamRoleArn] is { } text && RoleArnText.TryParse(text, out role);
    }

    /// <summary>Gets the partition of the region; null if the region or its partition is not known.</summary>
    public string? Partition => this[Parameter.Region] is { } text ? AwsRegion.PartitionOf(text.AsSpan()) : null;

    /// <summary>Indicates whether a parameter is known and not empty.</summary>
    public bool Has(Parameter parameter) => _known.Contains(parameter) && _texts[parameter.Index]!.Length > 0;

    /// <summary>Indicates whether a parameter is set, even to a value that a rule has reported.</summary>
    public bool IsSet(Parameter parameter) => Has(parameter) || _rejected.Contains(parameter);

    /// <summary>Indicates whether a parameter is unset.</summary>
    public bool IsUnset(Parameter parameter) => !_known.Contains(parameter) && !_unknown.Contains(parameter);

    public bool IsUnknown(Parameter parameter) => _unknown.Contains(parameter);

    public bool IsTrue(Parameter parameter) => _true.Contains(parameter);

    /// <summary>Indicates whether a parameter is unset, or known and not true.</summary>
    public bool IsNotTrue(Parameter parameter) => !_true.Contains(parameter) && !_unknown.Contains(parameter);

    /// <summary>Indicates whether a parameter is known and not true.</summary>
    public bool IsFalse(Parameter parameter) => _known.Contains(parameter) && !_true.Contains(parameter);

    /// <summary>Returns those of some parameters that are known.</summary>
    public ParameterSet Known(ParameterSet among) => _known & among;

    /// <summary>Returns those of some parameters that are set, even to a value that a rule has reported.</summary>
    public ParameterSet AllSet(ParameterSet among) => (_known | _rejected) & among;

    /// <summary>Gets the Boolean parameters that are known and not true.</summary>
    public ParameterSet KnownNotTrue => _known & Parameters.Booleans & ~_true;

    /// <summary>Gets the flags that are true.</summary>
    public ParameterSet TrueFlags => _true & ParameterSet.Flags;

    public int PositionOf(Parameter parameter) => Present.Contains(parameter) ? _positions[parameter.Index] : -1;

    public string Key(Parameter parameter) => parameter.Key(Service, Prefix);

    /// <summary>Returns the first of some parameters in the order of the text; null if none has a key.</summary>
    public Parameter? FirstOf(ParameterSet parameters)
    {
        Parameter? first = null;
        foreach (var parameter in parameters & Present)
        {
            if (first is null || _positions[parameter.Index] < _positions[first.Index])
                first = parameter;
        }

        return first;
    }

    private void Note(Parameter parameter, int position)
    {
        Present |= ParameterSet.Of(parameter);
        _positions[parameter.Index] = position;
        if (FirstPosition < 0 || position < FirstPosition)
            FirstPosition = position;
    }
}
