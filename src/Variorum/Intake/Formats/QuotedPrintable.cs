namespace Variorum.Intake.Formats;

/// <summary>RFC 2045 §6.7: <c>=C3=A9</c> is two bytes, <c>=</c> at a line's end joins it to the next. A broken escape stays as written.</summary>
internal static class QuotedPrintable
{
    public static byte[] Decode(ReadOnlySpan<byte> encoded)
    {
        byte[] bytes = new byte[encoded.Length];
        int n = 0;
        for (int i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != '=')
            {
                bytes[n++] = encoded[i];
                continue;
            }
            if (SoftBreak(encoded[(i + 1)..]) is > 0 and int skipped)
            {
                i += skipped;
            }
            else if (i + 2 < encoded.Length && Hex(encoded[i + 1]) is >= 0 and int high && Hex(encoded[i + 2]) is >= 0 and int low)
            {
                bytes[n++] = (byte)(high << 4 | low);
                i += 2;
            }
            else
            {
                bytes[n++] = encoded[i];
            }
        }
        return bytes[..n];
    }

    /// <summary>The length of white space and a line end, or 0 when something else follows.</summary>
    private static int SoftBreak(ReadOnlySpan<byte> rest)
    {
        int i = 0;
        while (i < rest.Length && rest[i] is (byte)' ' or (byte)'\t') i++;
        if (i < rest.Length && rest[i] == '\r') i++;
        return i < rest.Length && rest[i] == '\n' ? i + 1 : 0;
    }

    private static int Hex(byte b) => char.IsAsciiHexDigit((char)b) ? Convert.ToInt32(((char)b).ToString(), 16) : -1;
}
