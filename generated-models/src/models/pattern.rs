// @generated from the schema "Pattern"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Pattern`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Pattern {
    /// `type`: one of `Daily` and `Weekly`, required.
    pub r#type: Option<Open<Type>>,
    /// `interval`: `integer (int32)`, required.
    pub interval: Option<i32>,
    /// `daysOfWeek`: array of one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more.
    #[doc(alias = "daysOfWeek")]
    pub days_of_week: Option<Vec<Open<DaysOfWeek>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Pattern "Pattern" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        interval: i32 = "interval" with_interval required,
        days_of_week: Vec<Open<DaysOfWeek>> = "daysOfWeek" with_days_of_week,
    )
});

/// The property `type` of `Pattern`. Known values: `Daily`, `Weekly`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Daily,
    Weekly,
}

crate::runtime::values!(Type {
    Daily = "Daily",
    Weekly = "Weekly",
});

/// The property `daysOfWeek` of `Pattern`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[repr(u16)]
#[non_exhaustive]
pub enum DaysOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::values!(DaysOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
