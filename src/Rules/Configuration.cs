using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What is judged: the auth blocks and the other keys of one statement, of one block alone, or of a part.</summary>
internal sealed class Configuration
{
    private readonly string?[] _texts = new string?[StatementKeys.Count];
    private readonly int[] _entries = new int[StatementKeys.Count];
    private uint _known;
    private uint _unknown;

    private CatalogFacts? _facts;

    public StatementForm Form { get; private set; }

    public CatalogKind CatalogKind => Facts.Kind;

    /// <summary>The key that says the metastore of this catalog; null where none is read.</summary>
    public StatementKey? MetastoreKey => Facts.MetastoreKey;

    public Metastore Metastore => Facts.Metastore;

    private CatalogFacts Facts => _facts ??= CatalogFacts.Of(this);


    /// <summary>What it lacks may be stored, or set elsewhere.</summary>
    public bool IsPart { get; private set; }

    /// <summary>The block of <c>aws.s3</c>, or of a prefix that StarRocks doesn't read.</summary>
    public AuthBlock S3 { get; } = new();

    public AuthBlock Glue { get; } = new();

    /// <summary>A block is there, though maybe without a key: an object that may be empty, not a text.</summary>
    public bool HasS3 { get; set; }

    public bool HasGlue { get; set; }

    /// <summary>A file external table without columns: what it lacks that is no property.</summary>
    public bool LacksColumns { get; set; }

    /// <summary>Likewise a load without data.</summary>
    public bool LacksData { get; set; }

    public string? this[StatementKey key] => Has(key) ? _texts[(int)key] : null;

    public void Reset(StatementForm form, bool isPart = false, string s3Prefix = AwsServices.S3Prefix)
    {
        if (_known != 0)
            Array.Clear(_texts, 0, _texts.Length);
        _known = _unknown = 0;
        _facts = null;
        Form = form;
        IsPart = isPart || form is StatementForm.Settings or StatementForm.AlterCatalog or StatementForm.AlterStorageVolume;
        HasS3 = HasGlue = LacksColumns = LacksData = false;
        S3.Reset(AwsServices.FromPrefix(s3Prefix), s3Prefix);
        Glue.Reset(AwsService.Glue, AwsServices.GluePrefix);
    }

    public AuthBlock Block(AwsService service) => service == AwsService.Glue ? Glue : S3;

    public void Set(StatementKey key, string text, int entry)
    {
        _facts = null;
        _entries[(int)key] = entry;
        _unknown &= ~Bit(key);
        _known &= ~Bit(key);
        if (text.Length == 0)
            return;
        _texts[(int)key] = text;
        _known |= Bit(key);
    }

    public void SetUnknown(StatementKey key, int entry)
    {
        _entries[(int)key] = entry;
        MakeUnknown(key);
    }

    public void MakeUnknown(StatementKey key)
    {
        _facts = null;
        _known &= ~Bit(key);
        _unknown |= Bit(key);
    }

    public bool Has(StatementKey key) => (_known & Bit(key)) != 0;

    public bool IsUnknown(StatementKey key) => (_unknown & Bit(key)) != 0;

    public bool Lacks(StatementKey key) => ((_known | _unknown) & Bit(key)) == 0;

    public bool Is(StatementKey key, string text) => Has(key) && string.Equals(_texts[(int)key], text, StringComparison.OrdinalIgnoreCase);

    public int Entry(StatementKey key) => Lacks(key) ? -1 : _entries[(int)key];

    private static uint Bit(StatementKey key) => 1u << (int)key;
}
