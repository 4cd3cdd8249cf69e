// @generated from the schema "RecurrencePeriod"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RecurrencePeriod`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecurrencePeriod {
    /// `magnitude`: `integer (int32)`, required.
    pub magnitude: Option<i32>,
    /// `granularity`: one of `Days` and `Weeks`, required.
    pub granularity: Option<Open<Granularity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecurrencePeriod "RecurrencePeriod" 2 {
    (
        magnitude: i32 = "magnitude" with_magnitude required,
        granularity: Open<Granularity> = "granularity" with_granularity required,
    )
});

/// The property `granularity` of `RecurrencePeriod`. Known values: `Days`, `Weeks`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Days,
    Weeks,
}

crate::runtime::values!(Granularity {
    Days = "Days",
    Weeks = "Weeks",
});
