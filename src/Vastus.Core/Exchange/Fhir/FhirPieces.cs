using System.Text;
using System.Text.Json;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Cuts a file into its resources and never holds more of it than one may be large.</summary>
/// <remarks>A Bundle's resources one by one; a resource alone, a list of them, or one after the other. The names of a Bundle may come in any order.</remarks>
internal sealed class FhirPieces(Stream bytes)
{
    /// <summary>The most that one resource may have, in bytes: an attached picture fits in, a hostile text does not.</summary>
    public const int BytesMost = 8 * 1024 * 1024;

    private const int DepthMost = 64;
    private const int BufferFirst = 64 * 1024;
    private static readonly JsonReaderOptions Options = new() { MaxDepth = DepthMost, AllowMultipleValues = true };

    private byte[] buffer = new byte[BufferFirst];
    private JsonReaderState state = new(Options);
    private int position;
    private int end;
    private bool isLast;
    private int line = 1;
    private int counted;

    /// <summary>Where the resource that is being read begins in the buffer. Negative: none is.</summary>
    private int start = -1;

    /// <summary>How deep the resource lies.</summary>
    private int depth;

    /// <summary>How deep the outermost object lies: 1 in a list of them. Negative: outside of any.</summary>
    private int top = -1;
    private bool isInEntries;
    private bool hasEntries;
    private bool isExpected;
    private bool hasAny;
    private Problem? problem;

    public IEnumerable<FhirPiece> All()
    {
        while (end < Encoding.UTF8.Preamble.Length && !isLast)
            Fill();
        if (buffer.AsSpan(0, end).StartsWith(Encoding.UTF8.Preamble))
            position = Encoding.UTF8.Preamble.Length;
        while (problem is null && Next() is { } piece)
            yield return piece;
        if (!hasAny && problem is null)
            (line, problem) = (1, new("file", "fhir.none", "the file holds no FHIR resource", "choose a Bundle of FHIR R4"));
        if (problem is not null)
            yield return new(line, default, problem);
    }

    /// <returns>Null: there is no further one, or there is a problem.</returns>
    private FhirPiece? Next()
    {
        while (true)
        {
            try
            {
                if (Step() is { } piece)
                    return piece;
            }
            catch (JsonException e)
            {
                line = (int)(e.LineNumber ?? 0) + 1;
                problem = new("file", "json.unreadable", "this is not JSON, or it lies more than 64 levels deep", "choose a whole FHIR file in UTF-8");
                return null;
            }

            catch (InvalidOperationException)
            {
                // The reader stumbles over a name that is half of a surrogate pair.
                problem = new("file", "text.unreadable", "a name is not readable as UTF-8", "save the file as UTF-8");
            }

            if (problem is not null || isLast)
                return null;
            Fill();
        }
    }

    /// <summary>Reads on in what is there.</summary>
    /// <returns>Null: more is needed.</returns>
    private FhirPiece? Step()
    {
        var reader = new Utf8JsonReader(buffer.AsSpan(position, end - position), isLast, state);
        FhirPiece? piece = null;
        while (piece is null && problem is null && reader.Read())
            piece = Take(ref reader);
        position += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        return piece;
    }

    private FhirPiece? Take(ref Utf8JsonReader reader)
    {
        var at = position + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when top < 0:
                (top, depth, start, isInEntries, hasEntries) = (reader.CurrentDepth, reader.CurrentDepth, at, false, false);
                hasAny = true;
                CountTo(at);
                break;
            case JsonTokenType.StartObject when isExpected:
                (depth, start) = (reader.CurrentDepth, at);
                CountTo(at);
                break;
            case JsonTokenType.StartArray when isExpected && !isInEntries:
                (isInEntries, hasEntries, start) = (true, true, -1);
                break;
            case JsonTokenType.EndArray when isInEntries && reader.CurrentDepth == top + 1:
                isInEntries = false;
                break;
            case JsonTokenType.EndObject when start >= 0 && reader.CurrentDepth == depth:
                return End(position + (int)reader.BytesConsumed);
            case JsonTokenType.EndObject when reader.CurrentDepth == top:
                top = -1;
                break;
        }

        isExpected = reader.TokenType is JsonTokenType.PropertyName && IsExpected(ref reader);
        if (problem is not null)
            CountTo(at);
        return null;
    }

    /// <summary>Whether the value of this name is a Bundle's list of entries, or the resource of an entry.</summary>
    private bool IsExpected(ref Utf8JsonReader reader)
    {
        if (isInEntries)
            return start < 0 && reader.CurrentDepth == top + 3 && reader.ValueTextEquals("resource"u8);
        if (reader.CurrentDepth != top + 1 || !reader.ValueTextEquals("entry"u8))
            return false;
        if (hasEntries)
            problem = new("entry", "json.twice", "a name comes twice", "leave one out");
        return true;
    }

    private FhirPiece End(int to)
    {
        var piece = new FhirPiece(line, buffer.AsMemory(start, to - start));
        if (depth == top)
            top = -1;
        start = -1;
        isExpected = false;
        return piece;
    }

    /// <summary>Reads more after what is still needed, into a larger buffer if there is no room.</summary>
    private void Fill()
    {
        var keep = start >= 0 ? start : position;
        if (keep > 0)
        {
            CountTo(start >= 0 ? counted : position);
            buffer.AsSpan(keep, end - keep).CopyTo(buffer);
            (position, end, counted) = (position - keep, end - keep, Math.Max(0, counted - keep));
            start = start >= 0 ? 0 : -1;
        }

        if (end == buffer.Length && buffer.Length >= BytesMost)
        {
            problem = new("file", "json.long", $"one text or resource is longer than {BytesMost / 1024 / 1024} MB", "leave it out of the file");
            return;
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, Math.Min(BytesMost, buffer.Length * 2));
        var read = bytes.Read(buffer, end, buffer.Length - end);
        end += read;
        isLast = read is 0;
    }

    private void CountTo(int at)
    {
        line += buffer.AsSpan(counted, at - counted).Count((byte)'\n');
        counted = at;
    }
}
