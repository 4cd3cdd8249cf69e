// @generated from the schema "RecurrencePeriod"; changes made here are lost at the next generation

/// The schema `RecurrencePeriod`.
#[repr(C)]
pub struct RecurrencePeriod {
    /// `magnitude`: `integer (int32)`, required.
    pub magnitude: ::std::option::Option<i32>,
    /// `granularity`: `string`, required.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecurrencePeriod "RecurrencePeriod" 2 {
    (
        magnitude: i32 = "magnitude" 1 with_magnitude,
        granularity: crate::runtime::Open<Granularity> = "granularity" 1 with_granularity,
    )
});

/// The property `granularity` of `RecurrencePeriod`. Known values: `Days`, `Weeks`.
#[non_exhaustive]
pub enum Granularity {
    Days,
    Weeks,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Days, "Days"),
        (Self::Weeks, "Weeks"),
    ];
}
