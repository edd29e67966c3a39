using Vastus.Core;
using Vastus.Core.Medicines;

namespace Vastus.Web.Medicines;

/// <param name="Form">As typed.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record AddMedicineModel(MedicineForm Form, IReadOnlyList<Problem> Problems);
