// @generated from the schema "ServerDate"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `ServerDate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ServerDate {
    /// `currentDate`: `string (date-time)`.
    #[doc(alias = "currentDate")]
    pub current_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ServerDate "ServerDate" 1 {
    (
        current_date: DateTime = "currentDate" with_current_date,
    )
});
