// @generated from the schema "JourneyViewLinkTimeConstraint"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneyViewLinkTimeConstraint`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewLinkTimeConstraint {
    /// `unit`: one of `Seconds`, `Minutes`, `Hours`, `Days` and 2 more.
    pub unit: Option<Open<Unit>>,
    /// `value`: `integer (int32)`.
    pub value: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewLinkTimeConstraint "JourneyViewLinkTimeConstraint" 2 {
    (
        unit: Open<Unit> = "unit" with_unit,
        value: i32 = "value" with_value,
    )
});

/// The property `unit` of `JourneyViewLinkTimeConstraint`. Known values: `Seconds`, `Minutes`, `Hours`, `Days`, `Weeks`, `Months`.
#[repr(u16)]
#[non_exhaustive]
pub enum Unit {
    Seconds,
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
}

crate::runtime::values!(Unit {
    Seconds = "Seconds",
    Minutes = "Minutes",
    Hours = "Hours",
    Days = "Days",
    Weeks = "Weeks",
    Months = "Months",
});
