using System;
using System.IO;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Output;

/// <summary>Tests the progress on a terminal.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void After_a_moment_and_then_rarely()
    {
        using var terminal = new StringWriter();
        var clock = new Clock();
        var progress = new Progress(terminal, clock);

        progress.Show(1, 300);
        Assert.Equal("", terminal.ToString());
        clock.Milliseconds = 1000;
        progress.Show(200, 300);
        progress.Show(201, 300);
        Assert.Equal("\rChecked 200 of 300 files", terminal.ToString());
        progress.Clear();
        progress.Clear();
        Assert.Equal("\rChecked 200 of 300 files\r" + new string(' ', 24) + "\r", terminal.ToString());
    }

    [Fact]
    public void Without_a_terminal()
    {
        var clock = new Clock();
        var progress = new Progress(null, clock);
        clock.Milliseconds = 5000;

        progress.Show(1, 2);
        progress.Clear();
    }

    private sealed class Clock : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;
    }
}
