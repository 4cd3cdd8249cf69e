// @generated from the schema "CobrowseWebMessagingSession"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `CobrowseWebMessagingSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CobrowseWebMessagingSession {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `joinCode`: `string`, read-only.
    #[doc(alias = "joinCode")]
    pub join_code: Option<String>,
    /// `websocketUrl`: `string`, read-only.
    #[doc(alias = "websocketUrl")]
    pub websocket_url: Option<String>,
    /// `dateOfferEnds`: `string (date-time)`, read-only.
    #[doc(alias = "dateOfferEnds")]
    pub date_offer_ends: Option<DateTime>,
    /// `communicationType`: one of `Call`, `Message` and `Unknown`, read-only.
    #[doc(alias = "communicationType")]
    pub communication_type: Option<Open<CommunicationType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CobrowseWebMessagingSession "CobrowseWebMessagingSession" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        join_code: String = "joinCode" with_join_code read_only,
        websocket_url: String = "websocketUrl" with_websocket_url read_only,
        date_offer_ends: DateTime = "dateOfferEnds" with_date_offer_ends read_only,
        communication_type: Open<CommunicationType> = "communicationType" with_communication_type read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `communicationType` of `CobrowseWebMessagingSession`. Known values: `Call`, `Message`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum CommunicationType {
    Call,
    Message,
    Unknown,
}

crate::runtime::values!(CommunicationType {
    Call = "Call",
    Message = "Message",
    Unknown = "Unknown",
});
