using System.Text.Json.Serialization;

namespace Vastus.Cli;

/// <summary>How some answers are written, found out when the program is built: finding it out at each start takes long.</summary>
[JsonSerializable(typeof(TriggersAnswer))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(IntakeAnswer))]
internal sealed partial class AnswerTypes : JsonSerializerContext;
