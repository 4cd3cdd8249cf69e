// @generated from the schema "BuAgentScheduleUpdate"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `BuAgentScheduleUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentScheduleUpdate {
    /// `type`: one of `Added`, `Edited` and `Deleted`.
    pub r#type: Option<Open<Type>>,
    /// `shiftStartDates`: `array of string (date-time)`.
    #[doc(alias = "shiftStartDates")]
    pub shift_start_dates: Option<Vec<DateTime>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentScheduleUpdate "BuAgentScheduleUpdate" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        shift_start_dates: Vec<DateTime> = "shiftStartDates" with_shift_start_dates,
    )
});

/// The property `type` of `BuAgentScheduleUpdate`. Known values: `Added`, `Edited`, `Deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Added,
    Edited,
    Deleted,
}

crate::runtime::values!(Type {
    Added = "Added",
    Edited = "Edited",
    Deleted = "Deleted",
});
