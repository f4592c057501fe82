namespace Variorum.Intake.Formats;

/// <summary>Lines of bytes from a stream of any length. A line over the limit is passed over without being held.</summary>
internal sealed class LineReader(Stream content, long limit)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start, _end;

    /// <summary>False at the end. The line, without its line feed, is null when it is longer than the limit.</summary>
    public bool Next(out ReadOnlyMemory<byte>? line)
    {
        var held = new MemoryStream();
        bool any = false, over = false;
        while (_start < _end || Fill())
        {
            any = true;
            var rest = _buffer.AsSpan(_start, _end - _start);
            int feed = rest.IndexOf((byte)'\n');
            var part = feed < 0 ? rest : rest[..feed];
            over |= held.Length + part.Length > limit;
            if (over) held.SetLength(0);
            else held.Write(part);
            _start += part.Length + (feed < 0 ? 0 : 1);
            if (feed >= 0) break;
        }
        line = null;
        if (!over) line = held.GetBuffer().AsMemory(0, (int)held.Length);
        return any;
    }

    private bool Fill()
    {
        _start = 0;
        _end = content.Read(_buffer);
        return _end > 0;
    }
}
