using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents what the rules evaluate: the auth blocks and other keys of one statement, or one block alone.</summary>
internal sealed class Configuration
{
    private readonly KeyState[] _keys = new KeyState[StatementKeys.All.Length];
    private CatalogFacts _facts;
    private bool _hasFacts;

    /// <summary>Gets the statement, or another scope, that the properties belong to.</summary>
    public PropertyScope Scope { get; private set; } = PropertyScope.Block;

    /// <summary>Gets the statement; null if the properties belong to none.</summary>
    public StatementDefinition? Statement => Scope as StatementDefinition;

    /// <summary>Gets the type of the catalog; null if it is unset, unknown or invalid.</summary>
    public CatalogDefinition? Catalog => Facts.Catalog;

    /// <summary>Gets the key that selects the metastore of the catalog; null if StarRocks reads none.</summary>
    public StatementKey? MetastoreKey => Facts.MetastoreKey;

    public Metastore Metastore => Facts.Metastore;

    /// <summary>Gets a value indicating whether the statement is a catalog on AWS Glue, or alters a setting of one.</summary>
    public bool UsesGlue => Metastore == Metastore.Glue
        || (!Glue.Present.IsEmpty && (Catalog is { UsesGlueWhereGiven: true } || (IsPartial && Statement is { ReadsGlue: true })));

    /// <summary>Gets a value indicating whether the statement is an Iceberg catalog on a REST server.</summary>
    public bool HasCatalogServer => Catalog is { UsesIcebergClients: true } && Metastore == Metastore.Rest;

    private ref readonly CatalogFacts Facts
    {
        get
        {
            if (!_hasFacts)
                (_facts, _hasFacts) = (CatalogFacts.From(this), true);
            return ref _facts;
        }
    }

    /// <summary>Gets a value indicating whether unset keys may be stored in StarRocks or set in another file or statement.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>Gets the block <c>aws.s3</c>, or the block of a prefix that StarRocks does not read.</summary>
    public AuthBlock S3 { get; } = new();

    public AuthBlock Glue { get; } = new();

    /// <summary>Gets or sets a value indicating whether there is an object for the block, even if it sets no key.</summary>
    public bool HasS3 { get; set; }

    /// <inheritdoc cref="HasS3"/>
    public bool HasGlue { get; set; }

    /// <summary>Gets or sets the version of StarRocks that the configuration is for; null for the newest.</summary>
    public StarRocksVersion? TargetVersion { get; set; }

    /// <summary>Gets or sets the required clause that is missing, such as the columns or the path; null if none is.</summary>
    public ClauseMember? MissingClause { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the files are opened by a broker, which is a process of its own and reads Hadoop's keys
    /// only; null if that is not known.
    /// </summary>
    public bool? NamesBroker { get; set; }

    public string? this[StatementKey key] => _keys[key.Index].Text;

    public void Reset(PropertyScope scope, bool isPartial = false, string? s3Prefix = null)
    {
        ClearKeys();
        Scope = scope;
        IsPartial = isPartial || scope.IsPartial;
        HasS3 = HasGlue = false;
        NamesBroker = false;
        MissingClause = null;
        TargetVersion = null;
        if (scope == PropertyScope.Block && s3Prefix is not null)
            S3.Reset(AwsServices.FromPrefix(s3Prefix), s3Prefix);
        else
            S3.Reset(AwsService.S3, scope.S3Prefix);
        Glue.Reset(AwsService.Glue, AwsServices.GluePrefix);
    }

    /// <summary>Removes all values, so that no secret stays in memory after the evaluation.</summary>
    public void Clear()
    {
        ClearKeys();
        S3.Clear();
        Glue.Clear();
    }

    public AuthBlock Block(AwsService service) => service == AwsService.Glue ? Glue : S3;

    public void Set(StatementKey key, string text, int position)
    {
        _hasFacts = false;
        ref var state = ref _keys[key.Index];
        state = new KeyState { Text = text.Length == 0 ? null : text, Position = position, IsWritten = true };
    }

    public void SetUnknown(StatementKey key, int position)
    {
        _keys[key.Index] = new KeyState { Position = position, IsWritten = true };
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

    /// <summary>Makes the reported values unknown, between the two rounds.</summary>
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

    public bool IsUnset(StatementKey key) => !Has(key) && !IsUnknown(key);

    public bool Is(StatementKey key, string text) => string.Equals(this[key], text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Indicates whether the key has a value, even if the value is unknown; false if it only may be set somewhere else.</summary>
    public bool IsWritten(StatementKey key) => _keys[key.Index].IsWritten && !IsUnset(key);

    public int PositionOf(StatementKey key) => IsWritten(key) ? _keys[key.Index].Position : -1;

    private void ClearKeys()
    {
        Array.Clear(_keys, 0, _keys.Length);
        _hasFacts = false;
    }

    private struct KeyState
    {
        public string? Text;
        public int Position;
        public bool IsWritten;
        public bool IsUnknown;
        public bool IsDistrusted;
    }
}
