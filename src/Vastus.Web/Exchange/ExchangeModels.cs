using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Profile;
using Vastus.Store.Diary;

namespace Vastus.Web.Exchange;

/// <param name="Added">How many entries were just added. Null: nothing was done.</param>
/// <param name="Problems">What is wrong with what was just sent.</param>
/// <param name="To">The month in which the file ends, such as <c>2025-12</c>. Null: not known.</param>
public sealed record ImportModel(long? Added, IReadOnlyList<Problem> Problems, string? To = null);

/// <summary>What became of a file.</summary>
/// <param name="New">How many entries were added.</param>
/// <param name="Last">Its latest local day. Null: it holds no entries.</param>
internal sealed record StoredFile(long New, LocalDate? Last);

/// <param name="Token">Names the file that waits.</param>
/// <param name="First">The first entries of the file.</param>
public sealed record PreviewModel(string Token, ImportPreview Preview, IReadOnlyList<Entry> First, Profile Person);
