// @generated from the schema "JourneyOutcomeEventsNotificationOutcome"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyOutcomeEventsNotificationOutcome`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationOutcome {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcome "JourneyOutcomeEventsNotificationOutcome" 3 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
        display_name: String = "displayName" with_display_name,
    )
});
