using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Variorum.Intake.Formats;

/// <summary>A zip file cut off before its table of contents: entries are found by their own headers, as far as they go.</summary>
internal static class SalvagedZip
{
    private const int HeaderBytes = 30;
    private const ushort SizesFollow = 8;

    /// <summary>Archives above this are not searched: it would need them whole in memory.</summary>
    private const long LargestSearched = 256L << 20;

    public static IEnumerable<CaptureResult> Read(Received received, DocumentReader documents)
    {
        var bytes = Bytes.All(received.Content, LargestSearched).AsMemory();
        int at = 0, read = 0;
        while (Entry.At(bytes, at) is { } entry && read++ < documents.Limits.DocumentsPerArchive)
        {
            at = entry.End;
            string path = $"{received.Path}!/{entry.Name}";
            if (entry.Name.EndsWith('/') || !ZipFolder.MayBeDocument(entry.Name)) continue;
            if (ZipFolder.Refusal(entry.Name, 0, 0, documents.Limits) is { } reason)
            {
                yield return new Problem(path, reason);
                continue;
            }
            using var content = entry.Open(documents.Limits.DocumentBytes);
            if (content is null) break;
            foreach (var result in documents.Read(new Received(path, content, received.Depth + 1))) yield return result;
        }
        yield return new Problem(received.Path, "a zip file cut off or damaged: what stands before the damage was read");
    }

    /// <summary>One entry: its name, and the bytes it is packed in.</summary>
    private sealed record Entry(string Name, ushort Method, ReadOnlyMemory<byte> Packed, int End)
    {
        public static Entry? At(ReadOnlyMemory<byte> zip, int at)
        {
            var header = zip.Span[at..];
            if (header.Length < HeaderBytes || !header.StartsWith("PK\x03\x04"u8)) return null;
            ushort flags = BinaryPrimitives.ReadUInt16LittleEndian(header[6..]), method = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
            long size = BinaryPrimitives.ReadUInt32LittleEndian(header[18..]);
            int name = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]), extra = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
            int start = HeaderBytes + name + extra;
            if (start > header.Length) return null;

            long end = (flags & SizesFollow) != 0 ? NextHeader(header, start) : start + size;
            if (end > header.Length) return null;
            return new Entry(Encoding.UTF8.GetString(header.Slice(HeaderBytes, name)), method, zip.Slice(at + start, (int)end - start), at + (int)end);
        }

        /// <summary>The header of the next entry or of the table of contents; without one the entry is not whole.</summary>
        private static long NextHeader(ReadOnlySpan<byte> header, int start)
        {
            int entry = header[start..].IndexOf("PK\x03\x04"u8), table = header[start..].IndexOf("PK\x01\x02"u8);
            int next = entry < 0 ? table : table < 0 ? entry : Math.Min(entry, table);
            return next < 0 ? long.MaxValue : start + next;
        }

        /// <summary>The unpacked bytes, or null when they are not whole.</summary>
        public Stream? Open(long limit)
        {
            try
            {
                if (Method == 0) return new MemoryStream(Packed.ToArray(), writable: false);
                using var inflate = new DeflateStream(new MemoryStream(Packed.ToArray(), writable: false), CompressionMode.Decompress);
                return new MemoryStream(Bytes.All(inflate, limit), writable: false);
            }
            catch (InvalidDataException)
            {
                return null;
            }
        }
    }
}
