// @generated from the schema "JourneyOutcomeEventsNotificationSegment"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `JourneyOutcomeEventsNotificationSegment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationSegment {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `assignedDate`: `string (date-time)`.
    #[doc(alias = "assignedDate")]
    pub assigned_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationSegment "JourneyOutcomeEventsNotificationSegment" 3 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
        assigned_date: DateTime = "assignedDate" with_assigned_date,
    )
});
