// @generated from the schema "JourneyViewLinkTimeConstraint"; changes made here are lost at the next generation

/// The schema `JourneyViewLinkTimeConstraint`.
#[repr(C)]
pub struct JourneyViewLinkTimeConstraint {
    /// `unit`: `string`.
    pub unit: ::std::option::Option<crate::runtime::Open<Unit>>,
    /// `value`: `integer (int32)`.
    pub value: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewLinkTimeConstraint "JourneyViewLinkTimeConstraint" 2 {
    (
        unit: crate::runtime::Open<Unit> = "unit" 0 with_unit,
        value: i32 = "value" 0 with_value,
    )
});

/// The property `unit` of `JourneyViewLinkTimeConstraint`. Known values: `Seconds`, `Minutes`, `Hours`, `Days`, `Weeks`, `Months`.
#[non_exhaustive]
pub enum Unit {
    Seconds,
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
}

crate::runtime::known!(Unit);

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
