// @generated from the schema "SetWrapperDayOfWeek"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SetWrapperDayOfWeek`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SetWrapperDayOfWeek {
    /// `values`: array of one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more.
    pub values: Option<Vec<Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SetWrapperDayOfWeek "SetWrapperDayOfWeek" 1 {
    (
        values: Vec<Open<Values>> = "values" with_values,
    )
});

/// The property `values` of `SetWrapperDayOfWeek`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[repr(u16)]
#[non_exhaustive]
pub enum Values {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::values!(Values {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
