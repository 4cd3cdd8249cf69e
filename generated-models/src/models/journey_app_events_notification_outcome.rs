// @generated from the schema "JourneyAppEventsNotificationOutcome"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyAppEventsNotificationOutcome`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAppEventsNotificationOutcome {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `version`: `string`.
    pub version: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationOutcome "JourneyAppEventsNotificationOutcome" 4 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
        display_name: String = "displayName" with_display_name,
        version: String = "version" with_version,
    )
});
