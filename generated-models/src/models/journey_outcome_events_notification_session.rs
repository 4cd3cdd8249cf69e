// @generated from the schema "JourneyOutcomeEventsNotificationSession"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyOutcomeEventsNotificationSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationSession {
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

crate::runtime::model!(JourneyOutcomeEventsNotificationSession "JourneyOutcomeEventsNotificationSession" 3 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
        r#type: String = "type" with_type,
    )
});
