// @generated from the schema "UserExpands"; changes made here are lost at the next generation

use crate::{
    Geolocation, OutOfOffice, RoutingStatus, UserAuthorization, UserConversationSummary,
    UserPresence, UserStations,
};
use crate::runtime::Extra;

/// The schema `UserExpands`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserExpands {
    /// `routingStatus`: `RoutingStatus`, read-only.
    #[doc(alias = "routingStatus")]
    pub routing_status: Option<Box<RoutingStatus>>,
    /// `presence`: `UserPresence`, read-only.
    pub presence: Option<Box<UserPresence>>,
    /// `integrationPresence`: `UserPresence`, read-only.
    #[doc(alias = "integrationPresence")]
    pub integration_presence: Option<Box<UserPresence>>,
    /// `conversationSummary`: `UserConversationSummary`, read-only.
    #[doc(alias = "conversationSummary")]
    pub conversation_summary: Option<Box<UserConversationSummary>>,
    /// `outOfOffice`: `OutOfOffice`, read-only.
    #[doc(alias = "outOfOffice")]
    pub out_of_office: Option<Box<OutOfOffice>>,
    /// `geolocation`: `Geolocation`, read-only.
    pub geolocation: Option<Box<Geolocation>>,
    /// `station`: `UserStations`, read-only.
    pub station: Option<Box<UserStations>>,
    /// `authorization`: `UserAuthorization`, read-only.
    pub authorization: Option<Box<UserAuthorization>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserExpands "UserExpands" 8 {
    (
        routing_status: Box<RoutingStatus> = "routingStatus" with_routing_status read_only,
        presence: Box<UserPresence> = "presence" with_presence read_only,
        integration_presence: Box<UserPresence> = "integrationPresence" with_integration_presence read_only,
        conversation_summary: Box<UserConversationSummary> = "conversationSummary" with_conversation_summary read_only,
        out_of_office: Box<OutOfOffice> = "outOfOffice" with_out_of_office read_only,
        geolocation: Box<Geolocation> = "geolocation" with_geolocation read_only,
        station: Box<UserStations> = "station" with_station read_only,
        authorization: Box<UserAuthorization> = "authorization" with_authorization read_only,
    )
});
