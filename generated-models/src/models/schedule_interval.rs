// @generated from the schema "ScheduleInterval"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScheduleInterval`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScheduleInterval {
    /// `start`: `string`, required.
    pub start: Option<String>,
    /// `end`: `string`, required.
    pub end: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScheduleInterval "ScheduleInterval" 2 {
    (
        start: String = "start" with_start required,
        end: String = "end" with_end required,
    )
});
