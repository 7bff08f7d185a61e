using System;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Tells the client the problems of documents after each edit. An edit during a check ends it, so nothing waits for a pause in typing; the
/// checks of a document run one after the other, and what was found in an older version is never told after a newer one.
/// </summary>
internal sealed class DiagnosticPublisher(DocumentChecker checker, DiagnosticWriter diagnostics, Action<PublishParams> publish)
{
    private readonly ConcurrentDictionary<Document, Worker> _workers = [];

    private DocumentChecker Checker => checker;

    private DiagnosticWriter Diagnostics => diagnostics;

    /// <summary>Checks the newest version of a document.</summary>
    public void Check(Document document) => _workers.GetOrAdd(document, Create).Wake();

    /// <summary>Ends the check of a closed document and removes its problems.</summary>
    public void Close(Document document)
    {
        if (_workers.TryRemove(document, out var worker))
            worker.Close();
        else
            Publish(new PublishParams(document.Address.Uri, null, []));
    }

    private Worker Create(Document document) => new(document, this);

    private void Publish(PublishParams problems) => publish(problems);

    private sealed class Worker(Document document, DiagnosticPublisher publisher)
    {
        private readonly Lock _lock = new();
        private CancellationTokenSource? _running;
        private bool _isAwake;
        private bool _isClosed;

        public void Wake()
        {
            lock (_lock)
            {
                _running?.Cancel();
                if (_isAwake || _isClosed)
                    return;
                _isAwake = true;
            }

            _ = OwnThread.Run(Run);
        }

        public void Close()
        {
            lock (_lock)
            {
                _isClosed = true;
                _running?.Cancel();
                publisher.Publish(new PublishParams(document.Address.Uri, null, []));
            }
        }

        private void Run()
        {
            while (true)
            {
                CancellationTokenSource running;
                Snapshot snapshot;
                lock (_lock)
                {
                    snapshot = document.Current;
                    _running = running = new CancellationTokenSource();
                }

                var problems = Find(snapshot, running.Token);
                lock (_lock)
                {
                    _running = null;
                    var isNewest = !running.IsCancellationRequested;
                    running.Dispose();
                    if (_isClosed)
                        return;
                    if (!isNewest)
                        continue;
                    if (problems is not null)
                        publisher.Publish(problems);
                    _isAwake = false;
                    return;
                }
            }
        }

        [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The next edit is checked nevertheless.")]
        private PublishParams? Find(Snapshot snapshot, CancellationToken cancellation)
        {
            try
            {
                var problems = publisher.Checker.Find(snapshot, cancellation);
                return new PublishParams(snapshot.Address.Uri, snapshot.Version, publisher.Diagnostics.Write(snapshot, problems));
            }
            catch (Exception)
            {
                // It is cancelled, or a check has failed; the message of an exception can contain a text of the document.
                return null;
            }
        }
    }
}
