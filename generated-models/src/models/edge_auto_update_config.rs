// @generated from the schema "EdgeAutoUpdateConfig"; changes made here are lost at the next generation

use crate::runtime::{Extra, LocalDateTime};

/// The schema `EdgeAutoUpdateConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeAutoUpdateConfig {
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `rrule`: `string`, required.
    pub rrule: Option<String>,
    /// `start`: `string (local-date-time)`, required.
    pub start: Option<LocalDateTime>,
    /// `end`: `string (local-date-time)`, required.
    pub end: Option<LocalDateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeAutoUpdateConfig "EdgeAutoUpdateConfig" 4 {
    (
        time_zone: String = "timeZone" with_time_zone required,
        rrule: String = "rrule" with_rrule required,
        start: LocalDateTime = "start" with_start required,
        end: LocalDateTime = "end" with_end required,
    )
});
