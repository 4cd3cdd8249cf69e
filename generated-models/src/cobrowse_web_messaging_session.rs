// @generated from the schema "CobrowseWebMessagingSession"; changes made here are lost at the next generation

/// The schema `CobrowseWebMessagingSession`.
#[repr(C)]
pub struct CobrowseWebMessagingSession {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `joinCode`: `string`, read-only.
    #[doc(alias = "joinCode")]
    pub join_code: ::std::option::Option<::std::string::String>,
    /// `websocketUrl`: `string`, read-only.
    #[doc(alias = "websocketUrl")]
    pub websocket_url: ::std::option::Option<::std::string::String>,
    /// `dateOfferEnds`: `string (date-time)`, read-only.
    #[doc(alias = "dateOfferEnds")]
    pub date_offer_ends: ::std::option::Option<crate::runtime::DateTime>,
    /// `communicationType`: `string`, read-only.
    #[doc(alias = "communicationType")]
    pub communication_type: ::std::option::Option<
        crate::runtime::Open<CommunicationType>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CobrowseWebMessagingSession "CobrowseWebMessagingSession" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        join_code: ::std::string::String = "joinCode" 2 with_join_code,
        websocket_url: ::std::string::String = "websocketUrl" 2 with_websocket_url,
        date_offer_ends: crate::runtime::DateTime = "dateOfferEnds" 2 with_date_offer_ends,
        communication_type: crate::runtime::Open<CommunicationType> = "communicationType" 2 with_communication_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `communicationType` of `CobrowseWebMessagingSession`. Known values: `Call`, `Message`, `Unknown`.
#[non_exhaustive]
pub enum CommunicationType {
    Call,
    Message,
    Unknown,
}

crate::runtime::known!(CommunicationType);

impl crate::runtime::Enum for CommunicationType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "Call"),
        (Self::Message, "Message"),
        (Self::Unknown, "Unknown"),
    ];
}
