using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Represents the ARN of an IAM role: <c>arn:PARTITION:iam::ACCOUNT:role</c>, a path that begins and ends with a slash, and a name. The
/// account can be empty, as in the roles of Ceph; the caller decides whether that is valid.
/// </summary>
internal readonly struct RoleArnText
{
    private const string Start = "arn:";
    private const string Service = ":iam::";
    private const string Kind = ":role/";
    private const int MinLength = 20;
    private const int MaxLength = 2048;
    private const int AccountLength = 12;
    private const int MaxPathLength = 512;
    private const int MaxNameLength = 64;

    private readonly string _text;
    private readonly short _partitionEnd;
    private readonly short _accountEnd;
    private readonly short _nameStart;

    private RoleArnText(string text, int partitionEnd, int accountEnd, int nameStart)
    {
        _text = text;
        _partitionEnd = (short)partitionEnd;
        _accountEnd = (short)accountEnd;
        _nameStart = (short)nameStart;
    }

    /// <summary>Gets the partition, such as <c>aws</c> or <c>aws-cn</c>.</summary>
    public ReadOnlySpan<char> Partition => _text.AsSpan(Start.Length, _partitionEnd - Start.Length);

    /// <summary>Gets the account: twelve digits, or empty.</summary>
    public ReadOnlySpan<char> Account => _text.AsSpan(AccountStart, _accountEnd - AccountStart);

    /// <summary>Gets the path from the slash after <c>role</c> to the slash before the name; at least one slash.</summary>
    public ReadOnlySpan<char> Path => _text.AsSpan(PathStart, _nameStart - PathStart);

    public ReadOnlySpan<char> Name => _text.AsSpan(_nameStart);

    public bool AccountIsEmpty => _accountEnd == AccountStart;


    private int AccountStart => _partitionEnd + Service.Length;

    private int PathStart => _accountEnd + Kind.Length - 1;

    public static bool TryParse(string text, out RoleArnText arn)
    {
        arn = default;
        if (text.Length is < MinLength or > MaxLength || !ContainsAt(text, 0, Start))
            return false;
        var partitionEnd = PartitionEnd(text);
        if (partitionEnd < 0 || !ContainsAt(text, partitionEnd, Service))
            return false;
        var accountStart = partitionEnd + Service.Length;
        var accountEnd = accountStart;
        while (accountEnd < text.Length && text[accountEnd] is >= '0' and <= '9')
            accountEnd++;
        if (accountEnd - accountStart is not (0 or AccountLength) || !ContainsAt(text, accountEnd, Kind))
            return false;
        var pathStart = accountEnd + Kind.Length - 1;
        var nameStart = NameStart(text, pathStart);
        if (nameStart < 0)
            return false;
        arn = new RoleArnText(text, partitionEnd, accountEnd, nameStart);
        return true;
    }

    private static bool ContainsAt(string text, int index, string searched)
        => text.AsSpan(index).StartsWith(searched.AsSpan());

    /// <summary>Returns the end of <c>aws</c> or <c>aws-…</c>; -1 for any other partition.</summary>
    private static int PartitionEnd(string text)
    {
        if (!ContainsAt(text, Start.Length, AwsRegion.CommercialPartition))
            return -1;
        var end = Start.Length + AwsRegion.CommercialPartition.Length;
        if (text[end] == ':')
            return end;
        if (text[end] != '-')
            return -1;
        while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            end++;
        return text[end - 1] == '-' ? -1 : end;
    }

    /// <summary>Returns the start of the name, after the last slash; -1 if the path or the name is invalid.</summary>
    private static int NameStart(string text, int pathStart)
    {
        var start = text.Length;
        while (IsNameCharacter(text[start - 1]))
            start--;
        var pathLength = start - pathStart;
        if (text[start - 1] != '/' || text.Length - start is 0 or > MaxNameLength || pathLength is 2 or > MaxPathLength)
            return -1;
        for (var i = pathStart; i < start; i++)
        {
            if (text[i] is < '!' or > '~')
                return -1;
        }

        return start;
    }

    // One bit for each of [A-Za-z0-9_+=,.@-], because most characters of an ARN are checked here.
    private static bool IsNameCharacter(char c)
        => c < 128 && (((c < 64 ? 0x23FF_7800_0000_0000UL : 0x07FF_FFFE_87FF_FFFFUL) >> (c & 63)) & 1) != 0;
}
