using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// The ARN of an IAM role inside a text: <c>arn:PARTITION:iam::ACCOUNT:role</c>, a path that begins and ends with a slash, and
/// a name. The account may be empty, as in the roles of Ceph; whether that is right depends on who assumes the role.
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

    /// <summary><c>aws</c>, <c>aws-cn</c>, …</summary>
    public ReadOnlySpan<char> Partition => _text.AsSpan(Start.Length, _partitionEnd - Start.Length);

    /// <summary>Twelve digits, or nothing.</summary>
    public ReadOnlySpan<char> Account => _text.AsSpan(AccountStart, _accountEnd - AccountStart);

    /// <summary>From the slash after <c>role</c> to the one before the name: at least one slash.</summary>
    public ReadOnlySpan<char> Path => _text.AsSpan(PathStart, _nameStart - PathStart);

    public ReadOnlySpan<char> Name => _text.AsSpan(_nameStart);

    public bool AccountIsEmpty => _accountEnd == AccountStart;

    /// <summary>A whole one, of the partition of nearly all roles: every other one has a longer name.</summary>
    public bool IsUsual => _partitionEnd == Start.Length + AwsRegion.UsualPartition.Length && !AccountIsEmpty;

    private int AccountStart => _partitionEnd + Service.Length;

    private int PathStart => _accountEnd + Kind.Length - 1;

    public static bool TryParse(string text, out RoleArnText arn)
    {
        arn = default;
        if (text.Length is < MinLength or > MaxLength || !StandsAt(text, 0, Start))
            return false;
        var partitionEnd = PartitionEnd(text);
        if (partitionEnd < 0 || !StandsAt(text, partitionEnd, Service))
            return false;
        var accountStart = partitionEnd + Service.Length;
        var accountEnd = accountStart;
        while (accountEnd < text.Length && text[accountEnd] is >= '0' and <= '9')
            accountEnd++;
        if (accountEnd - accountStart is not (0 or AccountLength) || !StandsAt(text, accountEnd, Kind))
            return false;
        var pathStart = accountEnd + Kind.Length - 1;
        var nameStart = NameStart(text, pathStart);
        if (nameStart < 0)
            return false;
        arn = new RoleArnText(text, partitionEnd, accountEnd, nameStart);
        return true;
    }

    private static bool StandsAt(string text, int index, string part)
        => text.AsSpan(index).StartsWith(part.AsSpan());

    /// <summary>Where <c>aws</c> or <c>aws-…</c> ends: a shape, for new partitions come; -1 for anything else.</summary>
    private static int PartitionEnd(string text)
    {
        if (!StandsAt(text, Start.Length, AwsRegion.UsualPartition))
            return -1;
        var end = Start.Length + AwsRegion.UsualPartition.Length;
        if (text[end] == ':')
            return end;
        if (text[end] != '-')
            return -1;
        while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            end++;
        return text[end - 1] == '-' ? -1 : end;
    }

    /// <summary>Where the name starts, behind the last slash; -1 where path or name hold what they may not.</summary>
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

    // One bit for each of [A-Za-z0-9_+=,.@-]: names are most of an ARN, so that this is asked more than anything else.
    private static bool IsNameCharacter(char c)
        => c < 128 && (((c < 64 ? 0x23FF_7800_0000_0000UL : 0x07FF_FFFE_87FF_FFFFUL) >> (c & 63)) & 1) != 0;
}
