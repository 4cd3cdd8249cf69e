// @generated from the schema "Touchpoint"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `Touchpoint`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Touchpoint {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: Option<String>,
    /// `associatedValue`: `number (double)`, required.
    #[doc(alias = "associatedValue")]
    pub associated_value: Option<f64>,
    /// `mediaType`: one of `Email`, `Message` and `Voice`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Touchpoint "Touchpoint" 5 {
    (
        conversation_id: String = "conversationId" with_conversation_id,
        agent_id: String = "agentId" with_agent_id required,
        associated_value: f64 = "associatedValue" with_associated_value required,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        created_date: DateTime = "createdDate" with_created_date,
    )
});

/// The property `mediaType` of `Touchpoint`. Known values: `Email`, `Message`, `Voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Email,
    Message,
    Voice,
}

crate::runtime::values!(MediaType {
    Email = "Email",
    Message = "Message",
    Voice = "Voice",
});
