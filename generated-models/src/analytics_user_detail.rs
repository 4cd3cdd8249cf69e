// @generated from the schema "AnalyticsUserDetail"; changes made here are lost at the next generation

/// The schema `AnalyticsUserDetail`.
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

impl crate::runtime::Model for AnalyticsUserDetail {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        primary_presence: ::std::option::Option::None,
        routing_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsUserDetail = &<AnalyticsUserDetail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsUserDetail",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 0),
            ("primaryPresence", "primary_presence", 0),
            ("routingStatus", "routing_status", 0),
        ],
        fields: &[&E.user_id, &E.primary_presence, &E.routing_status],
    }
};

crate::runtime::model!(AnalyticsUserDetail);

crate::runtime::setters!(AnalyticsUserDetail {
    with_user_id: user_id: ::std::string::String,
    with_primary_presence: primary_presence: ::std::vec::Vec<crate::AnalyticsUserPresenceRecord>,
    with_routing_status: routing_status: ::std::vec::Vec<crate::AnalyticsRoutingStatusRecord>,
});
