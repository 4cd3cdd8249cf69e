// @generated from the schema "JourneyAppEventsNotificationSession"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyAppEventsNotificationSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAppEventsNotificationSession {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationSession "JourneyAppEventsNotificationSession" 3 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
        r#type: String = "type" with_type,
    )
});
