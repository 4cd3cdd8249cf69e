// @generated from the schema "DocumentElementLength"; changes made here are lost at the next generation

/// The schema `DocumentElementLength`.
#[repr(C)]
pub struct DocumentElementLength {
    /// `value`: `number (float)`, required.
    pub value: ::std::option::Option<f64>,
    /// `unit`: `string`, required.
    pub unit: ::std::option::Option<crate::runtime::Open<Unit>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentElementLength "DocumentElementLength" 2 {
    (
        value: f64 = "value" 1 with_value,
        unit: crate::runtime::Open<Unit> = "unit" 1 with_unit,
    )
});

/// The property `unit` of `DocumentElementLength`. Known values: `Em`, `Percentage`, `Px`.
#[non_exhaustive]
pub enum Unit {
    Em,
    Percentage,
    Px,
}

crate::runtime::known!(Unit);

impl crate::runtime::Enum for Unit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Em, "Em"),
        (Self::Percentage, "Percentage"),
        (Self::Px, "Px"),
    ];
}
