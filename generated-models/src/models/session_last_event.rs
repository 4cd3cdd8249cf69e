// @generated from the schema "SessionLastEvent"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `SessionLastEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SessionLastEvent {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SessionLastEvent "SessionLastEvent" 3 {
    (
        id: String = "id" with_id required,
        event_name: String = "eventName" with_event_name required,
        created_date: DateTime = "createdDate" with_created_date required,
    )
});
