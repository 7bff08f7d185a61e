using System;
using System.Collections.Generic;
using System.Globalization;

namespace StarRocks.AwsAuth;

/// <summary>
/// What a CREATE PIPE says of the pipe itself, which holds no credentials. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/pipe/CREATE_PIPE/">its page</see>.
/// </summary>
public sealed class PipeOptions
{
    internal static readonly PipeOptions Default = new();

    /// <summary>Replace a pipe of that name: <c>OR REPLACE</c>. Not with <see cref="IfNotExists"/>.</summary>
    public bool OrReplace { get; init; }

    /// <summary>Leave a pipe of that name as it is: <c>IF NOT EXISTS</c>.</summary>
    public bool IfNotExists { get; init; }

    /// <summary><c>AUTO_INGEST</c>: go on loading what is added to the files. StarRocks' default is true.</summary>
    public bool? AutoIngest { get; init; }

    /// <summary><c>POLL_INTERVAL</c>: how often it looks for new files, in whole seconds. StarRocks' default is five minutes.</summary>
    public TimeSpan? PollInterval { get; init; }

    /// <summary><c>BATCH_SIZE</c>: how much is loaded at a time, such as <c>1GB</c>.</summary>
    public string? BatchSize { get; init; }

    /// <summary><c>BATCH_FILES</c>: how many files are loaded at a time. StarRocks' default is 256.</summary>
    public int? BatchFiles { get; init; }

    internal string Head => (OrReplace, IfNotExists) switch
    {
        (true, true) => throw new ArgumentException("A pipe is either replaced or left as it is: OrReplace and IfNotExists exclude each other.", "options"),
        (true, false) => "CREATE OR REPLACE PIPE",
        (false, true) => "CREATE PIPE IF NOT EXISTS",
        _ => "CREATE PIPE",
    };

    internal IReadOnlyList<KeyValuePair<string, string>> ToProperties()
    {
        var properties = new List<KeyValuePair<string, string>>();
        Add("AUTO_INGEST", AutoIngest is { } isOn ? isOn ? "TRUE" : "FALSE" : null);
        Add("POLL_INTERVAL", SnapshotSql.Seconds(PollInterval, nameof(PollInterval)));
        Add("BATCH_SIZE", BatchSize);
        Add("BATCH_FILES", BatchFiles?.ToString(CultureInfo.InvariantCulture));
        return properties;

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                properties.Add(new(key, value!));
        }
    }
}
