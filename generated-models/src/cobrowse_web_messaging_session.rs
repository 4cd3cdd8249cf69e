// @generated from the schema "CobrowseWebMessagingSession"; changes made here are lost at the next generation

/// The schema `CobrowseWebMessagingSession`.
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

impl crate::runtime::Model for CobrowseWebMessagingSession {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        join_code: ::std::option::Option::None,
        websocket_url: ::std::option::Option::None,
        date_offer_ends: ::std::option::Option::None,
        communication_type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CobrowseWebMessagingSession = &<CobrowseWebMessagingSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CobrowseWebMessagingSession",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("joinCode", "join_code", 2),
            ("websocketUrl", "websocket_url", 2),
            ("dateOfferEnds", "date_offer_ends", 2),
            ("communicationType", "communication_type", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.join_code,
            &E.websocket_url,
            &E.date_offer_ends,
            &E.communication_type,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CobrowseWebMessagingSession);

crate::runtime::setters!(CobrowseWebMessagingSession {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_join_code: join_code: ::std::string::String,
    with_websocket_url: websocket_url: ::std::string::String,
    with_date_offer_ends: date_offer_ends: crate::runtime::DateTime,
    with_communication_type: communication_type: crate::runtime::Open<CommunicationType>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `communicationType` of `CobrowseWebMessagingSession`. Known values: `Call`, `Message`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommunicationType {
    Call,
    Message,
    Unknown,
}

impl crate::runtime::Enum for CommunicationType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "Call"),
        (Self::Message, "Message"),
        (Self::Unknown, "Unknown"),
    ];
}
