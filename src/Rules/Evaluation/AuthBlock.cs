using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// The parameters of one block, each unset, known or unknown (given, but not a compile-time constant, or a template), in
/// the context that reads it. An empty value is unset, but for a region, where it keeps StarRocks from filling one in.
/// </summary>
internal sealed class AuthBlock
{
    private readonly string?[] _texts = new string?[Parameters.All.Length];
    private readonly int[] _entries = new int[Parameters.All.Length];
    private ParameterSet _known;
    private ParameterSet _unknown;
    private ParameterSet _true;
    private ParameterSet _distrusted;
    private ParameterSet _refused;

    public AwsService Service { get; private set; }

    /// <summary>Without the dot at the end.</summary>
    public string Prefix { get; private set; } = "";

    public BlockContext Context { get; set; }

    /// <summary>Only a part of a configuration: what it lacks may be stored, or set elsewhere.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Outside any statement.</summary>
    public bool IsAlone { get; set; }

    /// <summary>StarRocks keeps it: a catalog, a table, a repository, a pipe, ALTER CATALOG.</summary>
    public bool IsStored { get; set; }

    /// <summary>The statement that it stands in does not read it.</summary>
    public bool IsUnread { get; set; }

    /// <summary>Of fe.conf: what is wrong keeps the frontend from starting.</summary>
    public bool IsFrontend { get; set; }

    /// <summary>Certainly an Iceberg catalog's: a catalog whose type isn't known only may be one.</summary>
    public bool IsOfIceberg { get; set; }

    /// <summary>Certainly a Lance catalog's, which takes few identities.</summary>
    public bool IsOfLance { get; set; }

    /// <summary>Who reads it; everybody who may, where that is not known.</summary>
    public BlockReaders Readers { get; set; }

    /// <summary>Whether somebody who may read the block reads the parameter.</summary>
    public bool MayRead(Parameter parameter) => (parameter.ReadBy & Readers) != 0;

    /// <summary>Every parameter that is there at all, also with an empty value.</summary>
    public ParameterSet Given { get; private set; }

    /// <summary>The first given key as it stands in the text: where what is missing is reported.</summary>
    public int FirstEntry { get; private set; } = -1;

    /// <summary>The parameter of <see cref="FirstEntry"/>.</summary>
    public Parameter? FirstGiven => FirstOf(Given);

    public ParameterSet Unknown => _unknown;

    public string? this[Parameter parameter] => _known.Contains(parameter) ? _texts[parameter.Index] : null;

    public void Reset(AwsService service, string prefix)
    {
        Clear();
        Service = service;
        Prefix = prefix;
        Context = BlockContext.FileSystem;
        Readers = BlockReaders.All;
        IsPartial = IsAlone = IsStored = IsUnread = IsFrontend = IsOfIceberg = IsOfLance = false;
    }

    /// <summary>Keeps no value of what was evaluated.</summary>
    public void Clear()
    {
        if (Given.IsEmpty && _unknown.IsEmpty)
            return;
        Array.Clear(_texts, 0, _texts.Length);
        _known = _unknown = _true = _distrusted = _refused = Given = ParameterSet.None;
        FirstEntry = -1;
    }

    /// <summary>A known value; the entry is what the caller finds the key by again: an index into the list of pairs, a member's slot, …</summary>
    public void Set(Parameter parameter, string text, int entry)
    {
        Note(parameter, entry);
        var bit = ParameterSet.Of(parameter);
        var isKnown = text.Length > 0 || parameter == Parameter.Region;
        var isTrue = parameter.IsBoolean && Booleans.IsTrue(text, Service);
        _texts[parameter.Index] = text;
        _unknown &= ~bit;
        _known = isKnown ? _known | bit : _known & ~bit;
        _true = isTrue ? _true | bit : _true & ~bit;
    }

    public void SetUnknown(Parameter parameter, int entry)
    {
        Note(parameter, entry);
        MakeUnknown(parameter);
    }

    /// <summary>Nobody wrote it, but it may be set all the same, as what a member is initialised with: no rule may rest on its absence.</summary>
    public void MayBeSet(Parameter parameter)
    {
        if (Lacks(parameter))
            _unknown |= ParameterSet.Of(parameter);
    }

    /// <summary>The parameter that a misspelt key means: nothing rests on its value.</summary>
    public void MakeUnknown(Parameter parameter)
    {
        var bit = ParameterSet.Of(parameter);
        _known &= ~bit;
        _true &= ~bit;
        _unknown |= bit;
        Given |= bit;
    }

    /// <summary>A rule objected to the value: to the rules that follow it is unknown.</summary>
    public void Distrust(Parameter parameter) => _distrusted |= ParameterSet.Of(parameter);

    /// <summary>Makes unknown what was objected to; all rules that look at single values have been asked.</summary>
    public void DropDistrusted()
    {
        foreach (var parameter in _distrusted)
            MakeUnknown(parameter);
        _refused = _distrusted;
        _distrusted = ParameterSet.None;
    }

    /// <summary>The role, where it is known and the ARN of one.</summary>
    public bool TryGetRole(out RoleArnText role)
    {
        role = default;
        return this[Parameter.IamRoleArn] is { } text && RoleArnText.TryParse(text, out role);
    }

    /// <summary>The partition of the region, where it is known and of a form that some partition has.</summary>
    public string? Partition => this[Parameter.Region] is { } text ? AwsRegion.PartitionOf(text.AsSpan()) : null;

    /// <summary>Certainly set, and not to nothing.</summary>
    public bool Has(Parameter parameter) => _known.Contains(parameter) && _texts[parameter.Index]!.Length > 0;

    /// <summary>Certainly set, though maybe to a value that a rule objected to.</summary>
    public bool IsSet(Parameter parameter) => Has(parameter) || _refused.Contains(parameter);

    /// <summary>Not set here. In a part it may be set elsewhere.</summary>
    public bool Lacks(Parameter parameter) => !_known.Contains(parameter) && !_unknown.Contains(parameter);

    public bool IsUnknown(Parameter parameter) => _unknown.Contains(parameter);

    public bool IsTrue(Parameter parameter) => _true.Contains(parameter);

    /// <summary>Neither true nor unknown.</summary>
    public bool IsNotTrue(Parameter parameter) => !_true.Contains(parameter) && !_unknown.Contains(parameter);

    /// <summary>Said to be false.</summary>
    public bool IsFalse(Parameter parameter) => _known.Contains(parameter) && !_true.Contains(parameter);

    /// <summary>Those that are certainly set.</summary>
    public ParameterSet Known(ParameterSet among) => _known & among;

    /// <summary>Those that are certainly set, though maybe to a value that a rule objected to.</summary>
    public ParameterSet AllSet(ParameterSet among) => (_known | _refused) & among;

    /// <summary>The booleans that are set to anything but true.</summary>
    public ParameterSet KnownNotTrue => _known & Parameters.Booleans & ~_true;

    /// <summary>Those of the flags that are certainly true.</summary>
    public ParameterSet TrueFlags => _true & ParameterSet.Flags;

    public int Entry(Parameter parameter) => Given.Contains(parameter) ? _entries[parameter.Index] : -1;

    public string Key(Parameter parameter) => parameter.Key(Service, Prefix);

    /// <summary>The one of these that stands first in the text; null where none is given.</summary>
    public Parameter? FirstOf(ParameterSet parameters)
    {
        Parameter? first = null;
        foreach (var parameter in parameters & Given)
        {
            if (first is null || _entries[parameter.Index] < _entries[first.Index])
                first = parameter;
        }

        return first;
    }

    private void Note(Parameter parameter, int entry)
    {
        Given |= ParameterSet.Of(parameter);
        _entries[parameter.Index] = entry;
        if (FirstEntry < 0 || entry < FirstEntry)
            FirstEntry = entry;
    }
}
