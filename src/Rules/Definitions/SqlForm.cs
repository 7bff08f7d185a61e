using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a way to write a typed statement as SQL. The reader and the writer use its clauses.</summary>
/// <param name="method">The name of the generated method.</param>
/// <param name="summary">What the method writes, for its documentation.</param>
/// <param name="parameters">The parameters of the method.</param>
internal sealed class SqlForm(string method, string summary, params SqlParameter[] parameters)
{
    public string Method => method;

    public string Summary => summary;

    public SqlParameter[] Parameters => parameters;

    /// <summary>Gets its clauses in order.</summary>
    public required Clause[] Clauses { get; init; }

    /// <summary>
    /// Gets the words by which a reader recognizes the form, a row for each way to write them; empty if it begins with a list or a
    /// query.
    /// </summary>
    public string[][] Heads
    {
        get
        {
            List<string[]> heads = [[]];
            foreach (var clause in Clauses)
            {
                if (clause.HeadWords is not { } ways)
                    break;
                heads = [.. heads.SelectMany(head => ways.Select(way => (string[])[.. head, .. way]))];
            }

            // An optional word behind the head belongs to the rest of the statement.
            heads.RemoveAll(head => heads.Exists(other =>
                other.Length < head.Length && other.AsSpan().SequenceEqual(head.AsSpan(0, other.Length))));
            return heads is [[]] ? [] : [.. heads];
        }
    }

    /// <summary>Gets a value indicating whether it is a fragment of a statement, without a semicolon.</summary>
    public bool IsFragment { get; init; }
}
