using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// The parameters of one block, each unset, known or unknown (given, but not a compile-time constant, or a template), in
/// the context that reads it. An empty value is unset, but for a region, where it keeps StarRocks from filling one in.
/// </summary>
internal sealed class AuthBlock
{
    private readonly string?[] _texts = new string?[ParameterTable.Count];
    private readonly int[] _entries = new int[ParameterTable.Count];
    private ParameterSet _known;
    private ParameterSet _unknown;
    private ParameterSet _true;
    private RoleArnText _role;
    private RoleState _roleState;

    private string? _partition;
    private bool _isRegionRead;

    private enum RoleState
    {
        Unread,
        Valid,
        Invalid,
    }

    public AwsService Service { get; private set; }

    /// <summary>Without the dot at the end.</summary>
    public string Prefix { get; private set; } = "";

    public BlockContext Context { get; set; }

    public BlockTraits Traits { get; set; }

    /// <summary>Every parameter that is there at all, also with an empty value.</summary>
    public ParameterSet Given { get; private set; }

    public bool IsPart => (Traits & BlockTraits.Part) != 0;

    public bool IsAlone => (Traits & BlockTraits.Alone) != 0;

    /// <summary>Certainly an Iceberg catalog's: a catalog whose type isn't known only may be one.</summary>
    public bool IsOfIceberg => (Traits & BlockTraits.Iceberg) != 0;

    public bool IsUnread => (Traits & BlockTraits.Unread) != 0;

    /// <summary>Of fe.conf: what is wrong keeps the frontend from starting.</summary>
    public bool IsFrontend => (Traits & BlockTraits.Frontend) != 0;

    /// <summary>Of a Lance catalog, for certain.</summary>
    public bool IsOfLance => (Traits & BlockTraits.Lance) != 0;

    public bool IsStored => (Traits & BlockTraits.Stored) != 0;

    /// <summary>The first given key as it stands in the text: where what is missing is reported.</summary>
    public int FirstEntry { get; private set; } = -1;

    /// <summary>The parameter of <see cref="FirstEntry"/>.</summary>
    public Parameter? FirstGiven
    {
        get
        {
            for (var parameter = (Parameter)0; (int)parameter < ParameterTable.Count; parameter++)
            {
                if (Given.Contains(parameter) && _entries[(int)parameter] == FirstEntry)
                    return parameter;
            }

            return null;
        }
    }

    public ParameterSet Unknown => _unknown;

    /// <summary>What rules look at, but for the values; a region may be known and empty.</summary>
    public Shape Shape => new(
        _known.Bits | ((ulong)_unknown.Bits << 32),
        _true.Bits | ((ulong)Given.Bits << 24) | ((ulong)Service << 48) | ((ulong)Context << 52) | ((ulong)Traits << 56)
            | Flag(HasUsualRole, 45) | Flag(HasUsualRegion, 46) | Flag(this[Parameter.Region] is "", 47));

    /// <summary>Which values are of the kind that nearly all have, so that to most rules one is as good as another: a role and a region of AWS' first partition.</summary>
    public ParameterSet Usual =>
        (HasUsualRole ? ParameterSet.Of(Parameter.IamRoleArn) : ParameterSet.None) | (HasUsualRegion ? ParameterSet.Of(Parameter.Region) : ParameterSet.None);

    public string? this[Parameter parameter] => _known.Contains(parameter) ? _texts[(int)parameter] : null;

    public void Reset(AwsService service, string prefix)
    {
        Clear();
        Service = service;
        Prefix = prefix;
        Context = BlockContext.FileSystem;
        Traits = BlockTraits.None;
    }

    /// <summary>Keeps no value of what was judged.</summary>
    public void Clear()
    {
        if (Given.IsEmpty && _unknown.IsEmpty)
            return;
        Array.Clear(_texts, 0, _texts.Length);
        Forget();
        _known = _unknown = _true = Given = ParameterSet.None;
        FirstEntry = -1;
    }

    /// <summary>A known value; the entry is what the caller finds the key by again: an index into the list of pairs, a member's slot, …</summary>
    public void Set(Parameter parameter, string text, int entry)
    {
        Note(parameter, entry);
        var bit = ParameterSet.Of(parameter);
        var isKnown = text.Length > 0 || parameter == Parameter.Region;
        var isTrue = ParameterTable.Booleans.Contains(parameter) && Booleans.IsTrue(text, Service);
        _texts[(int)parameter] = text;
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

    /// <summary>A value that a rule objected to, or the parameter that a misspelt key means: nothing rests on it any more.</summary>
    public void MakeUnknown(Parameter parameter)
    {
        Forget();
        var bit = ParameterSet.Of(parameter);
        _known &= ~bit;
        _true &= ~bit;
        _unknown |= bit;
        Given |= bit;
    }

    /// <summary>The role, where it is known and the ARN of one; parsed once for all rules.</summary>
    public bool TryGetRole(out RoleArnText role)
    {
        if (_roleState == RoleState.Unread)
            _roleState = this[Parameter.IamRoleArn] is { } text && RoleArnText.TryParse(text, out _role) ? RoleState.Valid : RoleState.Invalid;
        role = _role;
        return _roleState == RoleState.Valid;
    }

    /// <summary>The partition of the region, where it is known and of a form that some partition has; read once for all rules.</summary>
    public string? Partition
    {
        get
        {
            if (!_isRegionRead)
                (_partition, _isRegionRead) = (this[Parameter.Region] is { } text ? AwsRegion.PartitionOf(text.AsSpan()) : null, true);
            return _partition;
        }
    }

    /// <summary>Certainly set, and not to nothing.</summary>
    public bool Has(Parameter parameter) => _known.Contains(parameter) && _texts[(int)parameter]!.Length > 0;

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

    /// <summary>The booleans that are set to anything but true.</summary>
    public ParameterSet KnownNotTrue => _known & ParameterTable.Booleans & ~_true;

    /// <summary>Those of the flags that are certainly true.</summary>
    public ParameterSet TrueFlags => _true & ParameterSet.Flags;

    public int Entry(Parameter parameter) => Given.Contains(parameter) ? _entries[(int)parameter] : -1;

    public string Key(Parameter parameter) => ParameterTable.Key(Service, Prefix, parameter);

    private bool HasUsualRole => TryGetRole(out var role) && role.IsUsual;

    private bool HasUsualRegion => Partition is AwsRegion.UsualPartition;

    private static ulong Flag(bool isSet, int bit) => isSet ? 1UL << bit : 0;

    private void Forget()
    {
        _roleState = RoleState.Unread;
        _isRegionRead = false;
    }

    private void Note(Parameter parameter, int entry)
    {
        Given |= ParameterSet.Of(parameter);
        Forget();
        _entries[(int)parameter] = entry;
        if (FirstEntry < 0 || entry < FirstEntry)
            FirstEntry = entry;
    }
}
