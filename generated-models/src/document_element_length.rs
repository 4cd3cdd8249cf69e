// @generated from the schema "DocumentElementLength"; changes made here are lost at the next generation

/// The schema `DocumentElementLength`.
pub struct DocumentElementLength {
    /// `value`: `number (float)`, required.
    pub value: ::std::option::Option<f64>,
    /// `unit`: `string`, required.
    pub unit: ::std::option::Option<crate::runtime::Open<Unit>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentElementLength {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        unit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentElementLength = &<DocumentElementLength as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentElementLength",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 1), ("unit", "unit", 1)],
        fields: &[&E.value, &E.unit],
    }
};

crate::runtime::model!(DocumentElementLength);

crate::runtime::setters!(DocumentElementLength {
    with_value: value: f64,
    with_unit: unit: crate::runtime::Open<Unit>,
});

/// The property `unit` of `DocumentElementLength`. Known values: `Em`, `Percentage`, `Px`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    Em,
    Percentage,
    Px,
}

impl crate::runtime::Enum for Unit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Em, "Em"),
        (Self::Percentage, "Percentage"),
        (Self::Px, "Px"),
    ];
}
