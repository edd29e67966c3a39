using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange;
using Vastus.Core.Exchange.Tables;
using Vastus.Core.Profile;
using Vastus.Store.Diary;

namespace Vastus.Web.Exchange;

/// <param name="Done">What was just done. Null: nothing.</param>
/// <param name="Problems">What is wrong with what was just sent.</param>
/// <param name="Imports">What came in before, newest first.</param>
public sealed record ImportModel(ImportDone? Done, IReadOnlyList<Problem> Problems, IReadOnlyList<Import> Imports, Profile Person);

/// <summary>What was just done with an import.</summary>
/// <param name="Added">How many entries were added. Null: none were to be.</param>
/// <param name="Taken">How many were taken back. Null: none were to be.</param>
/// <param name="Brought">How many were brought back. Null: none were to be.</param>
/// <param name="To">The month in which the file ends, such as <c>2025-12</c>. Null: not known.</param>
public sealed record ImportDone(long? Added, long? Taken, long? Brought, string? To);

/// <summary>What became of a file.</summary>
/// <param name="New">How many entries were added.</param>
/// <param name="Last">Its latest local day. Null: it holds no entries.</param>
internal sealed record StoredFile(long New, LocalDate? Last);

/// <param name="Token">Names the file that waits.</param>
/// <param name="Part">How much of it was read, from 0 to 1.</param>
public sealed record ReadingModel(string Token, double Part);

/// <param name="Token">Names the file that waits.</param>
/// <param name="File">What it is.</param>
/// <param name="Check">What is in it.</param>
/// <param name="New">How many entries would be added.</param>
/// <param name="LeaveOutBroken">The person said that rows which cannot be read are to be left out.</param>
public sealed record PreviewModel(string Token, IncomingFile File, FileCheck Check, long New, bool LeaveOutBroken, Profile Person)
{
    /// <summary>The file is a table that tells the day alone.</summary>
    public bool HasNoTime { get; init; }

    /// <summary>A diary of our own is right or it is damaged: then nothing of it is taken.</summary>
    public bool MayLeaveOut => File.Kind is not (IncomingKind.Diary or IncomingKind.Unknown) && Check.Entries > 0;

    public bool IsRight => Check.ProblemCount is 0 || (LeaveOutBroken && MayLeaveOut);
}

/// <param name="Token">Names the table that waits.</param>
/// <param name="Mapping">What its columns mean so far.</param>
public sealed record ColumnsModel(string Token, TableLook Look, TableMapping Mapping, IReadOnlyList<Problem> Problems);

/// <param name="Standing">How many of its entries stand as they came in.</param>
public sealed record ImportedModel(Import Import, long Standing, Profile Person);
