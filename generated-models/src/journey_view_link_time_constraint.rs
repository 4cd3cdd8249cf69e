// @generated from the schema "JourneyViewLinkTimeConstraint"; changes made here are lost at the next generation

/// The schema `JourneyViewLinkTimeConstraint`.
pub struct JourneyViewLinkTimeConstraint {
    /// `unit`: `string`.
    pub unit: ::std::option::Option<crate::runtime::Open<Unit>>,
    /// `value`: `integer (int32)`.
    pub value: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewLinkTimeConstraint {
    const EMPTY: Self = Self {
        unit: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewLinkTimeConstraint = &<JourneyViewLinkTimeConstraint as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewLinkTimeConstraint",
        empty: E,
        extra: &E.extra,
        properties: &[("unit", "unit", 0), ("value", "value", 0)],
        fields: &[&E.unit, &E.value],
    }
};

crate::runtime::model!(JourneyViewLinkTimeConstraint);

crate::runtime::setters!(JourneyViewLinkTimeConstraint {
    with_unit: unit: crate::runtime::Open<Unit>,
    with_value: value: i32,
});

/// The property `unit` of `JourneyViewLinkTimeConstraint`. Known values: `Seconds`, `Minutes`, `Hours`, `Days`, `Weeks`, `Months`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    Seconds,
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
}

impl crate::runtime::Enum for Unit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Seconds, "Seconds"),
        (Self::Minutes, "Minutes"),
        (Self::Hours, "Hours"),
        (Self::Days, "Days"),
        (Self::Weeks, "Weeks"),
        (Self::Months, "Months"),
    ];
}
