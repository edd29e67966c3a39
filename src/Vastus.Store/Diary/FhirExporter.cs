using System.Buffers;
using System.Text;
using Dapper;
using NodaTime;
using Vastus.Core.Exchange.Fhir;

namespace Vastus.Store.Diary;

/// <summary>A whole diary as a document of FHIR R4, oldest first.</summary>
public sealed class FhirExporter(Database database)
{
    private const int Told = 1_000;

    /// <summary>Writes the diary as it stands when the call begins. Of all entries only the ids are held at once: the head of the document names them.</summary>
    /// <param name="diary">Whose.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="person">Whose it is.</param>
    /// <param name="now">When the document is made.</param>
    /// <param name="text">Where to.</param>
    /// <param name="ct">Gives up.</param>
    /// <param name="tell">Is told now and then how much is written, from 0 to 1. Null: nobody asks.</param>
    /// <returns>How many entries.</returns>
    public Task<long> WriteAsync(DiaryId diary, string name, Core.Profile.Profile person, Instant now, TextWriter text, CancellationToken ct, Action<double>? tell = null) =>
        database.ReadMomentAsync(async connection =>
        {
            var subject = FhirSubject.Of(Guid.CreateVersion7(), Guid.Parse(diary.Text), person, name, now);
            var kinds = (await connection.QueryAsync<(string Id, string Kind)>(
                "SELECT id, kind FROM entry WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL ORDER BY at_ms, id", new { diary = diary.Text })).AsList();
            var bytes = new ArrayBufferWriter<byte>();
            using var document = new FhirDocument(bytes, subject);
            document.Begin(FhirSection.ByKind(kinds.Select(entry => (Guid.Parse(entry.Id), entry.Kind))));

            var count = 0L;
            var entries = connection.QueryUnbufferedAsync<StoredEntry>(
                $"""
                SELECT {StoredEntry.Columns} FROM entry
                WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL
                ORDER BY at_ms, id
                """,
                new { diary = diary.Text });
            await foreach (var stored in entries.WithCancellation(ct))
            {
                document.Add(stored.ToEntry());
                await TakeAsync(bytes, text, ct);
                if (++count % Told is 0)
                    tell?.Invoke((double)count / kinds.Count);
            }

            document.End();
            await TakeAsync(bytes, text, ct);
            await text.FlushAsync(ct);
            return count;
        }, ct);

    private static async Task TakeAsync(ArrayBufferWriter<byte> bytes, TextWriter text, CancellationToken ct)
    {
        await text.WriteAsync(Encoding.UTF8.GetString(bytes.WrittenSpan).AsMemory(), ct);
        bytes.ResetWrittenCount();
    }
}
