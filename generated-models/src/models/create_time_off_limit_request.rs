// @generated from the schema "CreateTimeOffLimitRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CreateTimeOffLimitRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateTimeOffLimitRequest {
    /// `granularity`: `Daily`, the one known value.
    pub granularity: Option<Open<Granularity>>,
    /// `defaultLimitMinutes`: `integer (int32)`.
    #[doc(alias = "defaultLimitMinutes")]
    pub default_limit_minutes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateTimeOffLimitRequest "CreateTimeOffLimitRequest" 2 {
    (
        granularity: Open<Granularity> = "granularity" with_granularity,
        default_limit_minutes: i32 = "defaultLimitMinutes" with_default_limit_minutes,
    )
});

/// The property `granularity` of `CreateTimeOffLimitRequest`. Known values: `Daily`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::values!(Granularity {
    Daily = "Daily",
});
