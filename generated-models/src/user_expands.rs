// @generated from the schema "UserExpands"; changes made here are lost at the next generation

/// The schema `UserExpands`.
#[repr(C)]
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

crate::runtime::model!(UserExpands "UserExpands" 8 {
    (
        routing_status: ::std::boxed::Box<crate::RoutingStatus> = "routingStatus" 2 with_routing_status,
        presence: ::std::boxed::Box<crate::UserPresence> = "presence" 2 with_presence,
        integration_presence: ::std::boxed::Box<crate::UserPresence> = "integrationPresence" 2 with_integration_presence,
        conversation_summary: ::std::boxed::Box<crate::UserConversationSummary> = "conversationSummary" 2 with_conversation_summary,
        out_of_office: ::std::boxed::Box<crate::OutOfOffice> = "outOfOffice" 2 with_out_of_office,
        geolocation: ::std::boxed::Box<crate::Geolocation> = "geolocation" 2 with_geolocation,
        station: ::std::boxed::Box<crate::UserStations> = "station" 2 with_station,
        authorization: ::std::boxed::Box<crate::UserAuthorization> = "authorization" 2 with_authorization,
    )
});
