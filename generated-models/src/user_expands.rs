// @generated from the schema "UserExpands"; changes made here are lost at the next generation

/// The schema `UserExpands`.
pub struct UserExpands {
    /// `routingStatus`: `RoutingStatus`, read-only.
    #[doc(alias = "routingStatus")]
    pub routing_status: ::std::option::Option<::std::boxed::Box<crate::RoutingStatus>>,
    /// `presence`: `UserPresence`, read-only.
    pub presence: ::std::option::Option<::std::boxed::Box<crate::UserPresence>>,
    /// `integrationPresence`: `UserPresence`, read-only.
    #[doc(alias = "integrationPresence")]
    pub integration_presence: ::std::option::Option<
        ::std::boxed::Box<crate::UserPresence>,
    >,
    /// `conversationSummary`: `UserConversationSummary`, read-only.
    #[doc(alias = "conversationSummary")]
    pub conversation_summary: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationSummary>,
    >,
    /// `outOfOffice`: `OutOfOffice`, read-only.
    #[doc(alias = "outOfOffice")]
    pub out_of_office: ::std::option::Option<::std::boxed::Box<crate::OutOfOffice>>,
    /// `geolocation`: `Geolocation`, read-only.
    pub geolocation: ::std::option::Option<::std::boxed::Box<crate::Geolocation>>,
    /// `station`: `UserStations`, read-only.
    pub station: ::std::option::Option<::std::boxed::Box<crate::UserStations>>,
    /// `authorization`: `UserAuthorization`, read-only.
    pub authorization: ::std::option::Option<
        ::std::boxed::Box<crate::UserAuthorization>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserExpands {
    const EMPTY: Self = Self {
        routing_status: ::std::option::Option::None,
        presence: ::std::option::Option::None,
        integration_presence: ::std::option::Option::None,
        conversation_summary: ::std::option::Option::None,
        out_of_office: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        station: ::std::option::Option::None,
        authorization: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserExpands = &<UserExpands as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserExpands",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("routingStatus", "routing_status", 2),
            ("presence", "presence", 2),
            ("integrationPresence", "integration_presence", 2),
            ("conversationSummary", "conversation_summary", 2),
            ("outOfOffice", "out_of_office", 2),
            ("geolocation", "geolocation", 2),
            ("station", "station", 2),
            ("authorization", "authorization", 2),
        ],
        fields: &[
            &E.routing_status,
            &E.presence,
            &E.integration_presence,
            &E.conversation_summary,
            &E.out_of_office,
            &E.geolocation,
            &E.station,
            &E.authorization,
        ],
    }
};

crate::runtime::model!(UserExpands);

crate::runtime::setters!(UserExpands {
    with_routing_status: routing_status: ::std::boxed::Box<crate::RoutingStatus>,
    with_presence: presence: ::std::boxed::Box<crate::UserPresence>,
    with_integration_presence: integration_presence: ::std::boxed::Box<crate::UserPresence>,
    with_conversation_summary: conversation_summary: ::std::boxed::Box<crate::UserConversationSummary>,
    with_out_of_office: out_of_office: ::std::boxed::Box<crate::OutOfOffice>,
    with_geolocation: geolocation: ::std::boxed::Box<crate::Geolocation>,
    with_station: station: ::std::boxed::Box<crate::UserStations>,
    with_authorization: authorization: ::std::boxed::Box<crate::UserAuthorization>,
});
