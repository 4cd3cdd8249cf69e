// @generated from the schema "JourneySessionEventsNotificationSessionLastEvent"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `JourneySessionEventsNotificationSessionLastEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneySessionEventsNotificationSessionLastEvent {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationSessionLastEvent "JourneySessionEventsNotificationSessionLastEvent" 3 {
    (
        id: String = "id" with_id,
        event_name: String = "eventName" with_event_name,
        created_date: DateTime = "createdDate" with_created_date,
    )
});
