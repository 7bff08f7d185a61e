using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes the results of a check in one format.</summary>
internal abstract class ReportFormat : IDisposable
{
    /// <summary>Writes the problems of a file that are reported.</summary>
    public abstract void Write(FoundProblem problem);

    /// <summary>Writes a file that is not checked; it has been named on standard error.</summary>
    public virtual void Write(FileFailure failure)
    {
    }

    /// <summary>Writes the end.</summary>
    public abstract void Complete(CheckSummary summary);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
