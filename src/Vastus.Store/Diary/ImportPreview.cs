using Vastus.Core.Diary.Files;

namespace Vastus.Store.Diary;

/// <summary>What an import would do.</summary>
/// <param name="Check">What the file holds, and what is wrong with it.</param>
/// <param name="New">How many entries would be added. Null: none can be, since there are problems.</param>
public sealed record ImportPreview(FileCheck Check, long? New);
