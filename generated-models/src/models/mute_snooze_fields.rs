// @generated from the schema "MuteSnoozeFields"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `MuteSnoozeFields`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MuteSnoozeFields {
    /// `dateStart`: `string (date-time)`, required.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `dateEnd`: `string (date-time)`, required.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MuteSnoozeFields "MuteSnoozeFields" 2 {
    (
        date_start: DateTime = "dateStart" with_date_start required,
        date_end: DateTime = "dateEnd" with_date_end required,
    )
});
