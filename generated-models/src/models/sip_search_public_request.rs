// @generated from the schema "SIPSearchPublicRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `SIPSearchPublicRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SIPSearchPublicRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `callId`: `string`.
    #[doc(alias = "callId")]
    pub call_id: Option<String>,
    /// `toUser`: `string`.
    #[doc(alias = "toUser")]
    pub to_user: Option<String>,
    /// `fromUser`: `string`.
    #[doc(alias = "fromUser")]
    pub from_user: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: Option<String>,
    /// `dateStart`: `string (date-time)`, required.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `dateEnd`: `string (date-time)`, required.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SIPSearchPublicRequest "SIPSearchPublicRequest" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        call_id: String = "callId" with_call_id,
        to_user: String = "toUser" with_to_user,
        from_user: String = "fromUser" with_from_user,
        conversation_id: String = "conversationId" with_conversation_id,
        participant_id: String = "participantId" with_participant_id,
        date_start: DateTime = "dateStart" with_date_start required,
        date_end: DateTime = "dateEnd" with_date_end required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
