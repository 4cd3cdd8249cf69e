// @generated from the schema "MeetingIdRecord"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `MeetingIdRecord`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MeetingIdRecord {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `ephemeral`: `boolean`, required.
    pub ephemeral: Option<bool>,
    /// `conferenceId`: `string`.
    #[doc(alias = "conferenceId")]
    pub conference_id: Option<String>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MeetingIdRecord "MeetingIdRecord" 5 {
    (
        id: String = "id" with_id read_only,
        ephemeral: bool = "ephemeral" with_ephemeral required,
        conference_id: String = "conferenceId" with_conference_id,
        date_expired: DateTime = "dateExpired" with_date_expired,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
