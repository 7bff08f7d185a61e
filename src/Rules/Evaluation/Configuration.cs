using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What is evaluated: the auth blocks and the other keys of one statement, of one block alone, or of a part.</summary>
internal sealed class Configuration
{
    private readonly KeyState[] _keys = new KeyState[StatementKeys.All.Length];
    private CatalogFacts _facts;
    private bool _hasFacts;

    /// <summary>What the properties belong to.</summary>
    public PropertyScope Scope { get; private set; } = PropertyScope.Block;

    /// <summary>The statement that it is; null where it is none.</summary>
    public StatementDefinition? Statement => Scope as StatementDefinition;

    /// <summary>The type of the catalog; null where it is not given, not known, or none of StarRocks'.</summary>
    public CatalogDefinition? Catalog => Facts.Catalog;

    /// <summary>The key that says the metastore of this catalog; null where none is read.</summary>
    public StatementKey? MetastoreKey => Facts.MetastoreKey;

    public Metastore Metastore => Facts.Metastore;

    private ref readonly CatalogFacts Facts
    {
        get
        {
            if (!_hasFacts)
                (_facts, _hasFacts) = (CatalogFacts.Of(this), true);
            return ref _facts;
        }
    }

    /// <summary>What it lacks may be stored, or set elsewhere.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>The block of <c>aws.s3</c>, or of a prefix that StarRocks doesn't read.</summary>
    public AuthBlock S3 { get; } = new();

    public AuthBlock Glue { get; } = new();

    /// <summary>A block is there, though maybe without a key: an object that may be empty, not a text.</summary>
    public bool HasS3 { get; set; }

    public bool HasGlue { get; set; }

    /// <summary>What it lacks that is no property: its columns, its data, its path; null where it lacks nothing.</summary>
    public ClauseMember? MissingClause { get; set; }

    public string? this[StatementKey key] => _keys[key.Index].Text;

    public void Reset(PropertyScope scope, bool isPartial = false, string? s3Prefix = null)
    {
        ClearKeys();
        Scope = scope;
        IsPartial = isPartial || scope.IsPartial;
        HasS3 = HasGlue = false;
        MissingClause = null;
        if (scope == PropertyScope.Block && s3Prefix is not null)
            S3.Reset(AwsServices.FromPrefix(s3Prefix), s3Prefix);
        else
            S3.Reset(AwsService.S3, scope.S3Prefix);
        Glue.Reset(AwsService.Glue, AwsServices.GluePrefix);
    }

    /// <summary>Keeps no value of what was evaluated.</summary>
    public void Clear()
    {
        ClearKeys();
        S3.Clear();
        Glue.Clear();
    }

    public AuthBlock Block(AwsService service) => service == AwsService.Glue ? Glue : S3;

    public void Set(StatementKey key, string text, int entry)
    {
        _hasFacts = false;
        ref var state = ref _keys[key.Index];
        (state.Text, state.Entry, state.IsUnknown) = (text.Length == 0 ? null : text, entry, false);
    }

    public void SetUnknown(StatementKey key, int entry)
    {
        _keys[key.Index].Entry = entry;
        MakeUnknown(key);
    }

    public void MakeUnknown(StatementKey key)
    {
        _hasFacts = false;
        ref var state = ref _keys[key.Index];
        (state.Text, state.IsUnknown) = (null, true);
    }

    /// <summary>A rule objected to the value: to the rules that follow it is unknown.</summary>
    public void Distrust(StatementKey key) => _keys[key.Index].IsDistrusted = true;

    /// <summary>Makes unknown what was objected to; all rules that look at single values have been asked.</summary>
    public void DropDistrusted()
    {
        foreach (var key in StatementKeys.All)
        {
            if (!_keys[key.Index].IsDistrusted)
                continue;
            _keys[key.Index].IsDistrusted = false;
            MakeUnknown(key);
        }
    }

    public bool Has(StatementKey key) => this[key] is not null;

    public bool IsUnknown(StatementKey key) => _keys[key.Index].IsUnknown;

    public bool Lacks(StatementKey key) => !Has(key) && !IsUnknown(key);

    public bool Is(StatementKey key, string text) => string.Equals(this[key], text, StringComparison.OrdinalIgnoreCase);

    public int Entry(StatementKey key) => Lacks(key) ? -1 : _keys[key.Index].Entry;

    private void ClearKeys()
    {
        Array.Clear(_keys, 0, _keys.Length);
        _hasFacts = false;
    }

    private struct KeyState
    {
        public string? Text;
        public int Entry;
        public bool IsUnknown;
        public bool IsDistrusted;
    }
}
