using System.Globalization;
using System.Text;

namespace Variorum.Cli.Running;

/// <summary>
/// One line on a terminal that says how far a run has come: accounts done, how many a second, the one just read. It is written
/// over itself with plain characters, without colour or escapes, and goes when something else is to be said. Where nobody
/// watches, nothing is written.
/// </summary>
/// <param name="terminal">Where to write, or null where nobody watches.</param>
/// <param name="width">Columns of the terminal.</param>
internal sealed class Progress(TextWriter? terminal, int width, TimeProvider clock) : IDisposable
{
    /// <summary>Ten lines a second are as many as anybody sees; more would slow a remote terminal down.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Columns where the terminal does not say.</summary>
    private const int UsualWidth = 80;

    private static readonly Lock Gate = new();
    private static Progress? _shown;

    private readonly long _start = clock.GetTimestamp();
    private long _last;
    private int _done, _columns;

    /// <summary>The line of this process, on standard error when that is a terminal.</summary>
    /// <param name="outputIsApart">Whether what the command writes meanwhile goes elsewhere than to the same terminal.</param>
    public static Progress OnTerminal(bool outputIsApart = true)
    {
        bool watched = outputIsApart && !Console.IsErrorRedirected;
        return new Progress(watched ? Console.Error : null, watched ? WidthOfTerminal() : UsualWidth, TimeProvider.System);
    }

    /// <summary>One account more is done.</summary>
    public void Step(string name)
    {
        _done++;
        if (terminal is null) return;
        var elapsed = clock.GetElapsedTime(_start);
        if (_last != 0 && clock.GetElapsedTime(_last) < Pause) return;
        double rate = elapsed.TotalSeconds > 0 ? _done / elapsed.TotalSeconds : 0;
        Write(string.Create(CultureInfo.InvariantCulture, $"{_done} {(_done == 1 ? "account" : "accounts")}, {rate:0.#} a second: {Messages.OneLine(name)}"));
    }

    /// <summary>What the program does now that is no account.</summary>
    public void Say(string activity) => Write(activity + " …");

    /// <summary>Takes the line of this process away, for a message or the output to stand in its place.</summary>
    public static void Hide()
    {
        lock (Gate) _shown?.Erase();
    }

    public void Dispose()
    {
        lock (Gate) Erase();
    }

    private void Write(string line)
    {
        if (terminal is null) return;
        string cut = Cut(line, width - 1);
        lock (Gate)
        {
            int columns = Columns(cut);
            terminal.Write('\r' + cut + new string(' ', Math.Max(0, _columns - columns)));
            (_columns, _shown, _last) = (columns, this, clock.GetTimestamp());
        }
    }

    private void Erase()
    {
        if (_columns > 0) terminal!.Write('\r' + new string(' ', _columns) + '\r');
        (_columns, _shown) = (0, null);
    }

    private static string Cut(string line, int columns)
    {
        var cut = new StringBuilder();
        int used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            used += ColumnsOf(rune);
            if (used > columns) break;
            cut.Append(rune);
        }
        return cut.ToString();
    }

    private static int Columns(string line)
    {
        int columns = 0;
        foreach (var rune in line.EnumerateRunes()) columns += ColumnsOf(rune);
        return columns;
    }

    // From the radicals of Han on, most letters are drawn two columns wide; counting all of them so never breaks the line.
    private static int ColumnsOf(Rune rune) => rune.Value is >= 0x2E80 or >= 0x1100 and < 0x1160 ? 2 : 1;

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth; // a terminal that does not know its size
        }
    }
}
