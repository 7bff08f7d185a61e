using System;
using System.Collections.Generic;
using System.Globalization;

namespace StarRocks.AwsAuth;

/// <summary>Provides the options of a <c>CREATE PIPE</c> statement.</summary>
/// <remarks>
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/pipe/CREATE_PIPE/">CREATE PIPE</see>.
/// </remarks>
public sealed class PipeOptions
{
    internal static readonly PipeOptions Default = new();

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks replaces an existing pipe of this name (<c>OR REPLACE</c>). It cannot be combined
    /// with <see cref="IfNotExists"/>.
    /// </summary>
    public bool OrReplace { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks keeps an existing pipe of this name (<c>IF NOT EXISTS</c>) instead of failing.
    /// </summary>
    public bool IfNotExists { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether the pipe continues to load new files (<c>AUTO_INGEST</c>). StarRocks defaults to
    /// <c>TRUE</c>.
    /// </summary>
    public bool? AutoIngest { get; init; }

    /// <summary>
    /// Gets or sets the interval at which the pipe looks for new files, in whole seconds (<c>POLL_INTERVAL</c>). StarRocks defaults to five
    /// minutes.
    /// </summary>
    public TimeSpan? PollInterval { get; init; }

    /// <summary>Gets or sets the amount of data in a batch, such as <c>1GB</c> (<c>BATCH_SIZE</c>).</summary>
    public string? BatchSize { get; init; }

    /// <summary>Gets or sets the number of files in a batch (<c>BATCH_FILES</c>). StarRocks defaults to 256.</summary>
    public int? BatchFiles { get; init; }

    internal string Head => (OrReplace, IfNotExists) switch
    {
        (true, true) => throw new ArgumentException("'OrReplace' and 'IfNotExists' cannot be combined. Set one of them.", "options"),
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
