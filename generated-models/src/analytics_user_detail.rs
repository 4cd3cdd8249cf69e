// @generated from the schema "AnalyticsUserDetail"; changes made here are lost at the next generation

/// The schema `AnalyticsUserDetail`.
#[repr(C)]
pub struct AnalyticsUserDetail {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `primaryPresence`: `array of AnalyticsUserPresenceRecord`.
    #[doc(alias = "primaryPresence")]
    pub primary_presence: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsUserPresenceRecord>,
    >,
    /// `routingStatus`: `array of AnalyticsRoutingStatusRecord`.
    #[doc(alias = "routingStatus")]
    pub routing_status: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsRoutingStatusRecord>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsUserDetail "AnalyticsUserDetail" 3 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        primary_presence: ::std::vec::Vec<crate::AnalyticsUserPresenceRecord> = "primaryPresence" 0 with_primary_presence,
        routing_status: ::std::vec::Vec<crate::AnalyticsRoutingStatusRecord> = "routingStatus" 0 with_routing_status,
    )
});
