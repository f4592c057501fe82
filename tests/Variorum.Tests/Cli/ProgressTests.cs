using Variorum.Cli.Running;
using Xunit;

namespace Variorum.Tests.Cli;

public sealed class ProgressTests
{
    private readonly StringWriter _terminal = new();
    private readonly HandClock _clock = new();

    [Fact]
    public void SaysHowManyHowFastAndWhichOne()
    {
        using var progress = new Progress(_terminal, 60, _clock);
        _clock.Advance(2);
        progress.Step("pages/a.html");
        Assert.Equal("\r1 account, 0.5 a second: pages/a.html", _terminal.ToString());
    }

    [Fact]
    public void WritesNoMoreOftenThanAnybodySees()
    {
        using var progress = new Progress(_terminal, 60, _clock);
        for (int i = 0; i < 1000; i++)
        {
            _clock.Advance(0.001);
            progress.Step("a");
        }
        Assert.InRange(_terminal.ToString().Count(c => c == '\r'), 2, 11);
    }

    [Fact]
    public void TheLineFitsTheTerminalAndCoversTheOneBefore()
    {
        using var progress = new Progress(_terminal, 40, _clock);
        progress.Say("looking through a folder with a very long name indeed");
        progress.Say("short");
        string[] lines = _terminal.ToString().Split('\r');
        Assert.Equal(39, lines[1].Length);
        Assert.Equal("short …".PadRight(39), lines[2]);
    }

    [Fact]
    public void WideLettersTakeTwoColumns()
    {
        using var progress = new Progress(_terminal, 20, _clock);
        progress.Say(new string('新', 30));
        Assert.Equal(9, _terminal.ToString().Count(c => c == '新'));
    }

    [Fact]
    public void ANameCannotWriteOnTheTerminal()
    {
        using var progress = new Progress(_terminal, 60, _clock);
        progress.Step("a\u001b[31m\nb");
        Assert.DoesNotContain('\u001b', _terminal.ToString());
        Assert.DoesNotContain('\n', _terminal.ToString());
    }

    [Fact]
    public void TheEndLeavesAnEmptyLine()
    {
        using (var progress = new Progress(_terminal, 60, _clock)) progress.Say("telling");
        Assert.EndsWith("\r" + new string(' ', "telling …".Length) + "\r", _terminal.ToString());
    }

    [Fact]
    public void WhereNobodyWatchesNothingIsWritten()
    {
        using var progress = new Progress(null, 60, _clock);
        progress.Step("a");
        progress.Say("b");
        Progress.Hide();
    }

    private sealed class HandClock : TimeProvider
    {
        private long _now = 1;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => _now;

        public void Advance(double seconds) => _now += (long)(seconds * 1000);
    }
}
