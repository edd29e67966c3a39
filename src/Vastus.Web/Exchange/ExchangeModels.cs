using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Profile;
using Vastus.Store.Diary;

namespace Vastus.Web.Exchange;

/// <param name="Added">How many entries were just added. Null: nothing was done.</param>
public sealed record ImportModel(long? Added, IReadOnlyList<Problem> Problems);

/// <param name="Token">Names the file that waits.</param>
/// <param name="First">The first entries of the file.</param>
public sealed record PreviewModel(string Token, ImportPreview Preview, IReadOnlyList<Entry> First, Profile Person);
