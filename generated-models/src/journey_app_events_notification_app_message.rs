// @generated from the schema "JourneyAppEventsNotificationAppMessage"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationAppMessage`.
pub struct JourneyAppEventsNotificationAppMessage {
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `screenName`: `string`.
    #[doc(alias = "screenName")]
    pub screen_name: ::std::option::Option<::std::string::String>,
    /// `app`: `JourneyAppEventsNotificationApp`.
    pub app: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationApp>,
    >,
    /// `device`: `JourneyAppEventsNotificationDevice`.
    pub device: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationDevice>,
    >,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `geolocation`: `JourneyAppEventsNotificationGeoLocation`.
    pub geolocation: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationGeoLocation>,
    >,
    /// `sdkLibrary`: `JourneyAppEventsNotificationSdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationSdkLibrary>,
    >,
    /// `networkConnectivity`: `JourneyAppEventsNotificationNetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationNetworkConnectivity>,
    >,
    /// `mktCampaign`: `JourneyAppEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationMktCampaign>,
    >,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of JourneyAppEventsNotificationCustomEventAttribute`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::JourneyAppEventsNotificationCustomEventAttribute,
        >,
    >,
    /// `traits`: `map of JourneyAppEventsNotificationCustomEventAttribute`.
    pub traits: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::JourneyAppEventsNotificationCustomEventAttribute,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyAppEventsNotificationAppMessage {
    const EMPTY: Self = Self {
        event_name: ::std::option::Option::None,
        screen_name: ::std::option::Option::None,
        app: ::std::option::Option::None,
        device: ::std::option::Option::None,
        ip_address: ::std::option::Option::None,
        ip_organization: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        sdk_library: ::std::option::Option::None,
        network_connectivity: ::std::option::Option::None,
        mkt_campaign: ::std::option::Option::None,
        search_query: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        traits: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAppEventsNotificationAppMessage = &<JourneyAppEventsNotificationAppMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAppEventsNotificationAppMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventName", "event_name", 0),
            ("screenName", "screen_name", 0),
            ("app", "app", 0),
            ("device", "device", 0),
            ("ipAddress", "ip_address", 0),
            ("ipOrganization", "ip_organization", 0),
            ("geolocation", "geolocation", 0),
            ("sdkLibrary", "sdk_library", 0),
            ("networkConnectivity", "network_connectivity", 0),
            ("mktCampaign", "mkt_campaign", 0),
            ("searchQuery", "search_query", 0),
            ("attributes", "attributes", 0),
            ("traits", "traits", 0),
        ],
        fields: &[
            &E.event_name,
            &E.screen_name,
            &E.app,
            &E.device,
            &E.ip_address,
            &E.ip_organization,
            &E.geolocation,
            &E.sdk_library,
            &E.network_connectivity,
            &E.mkt_campaign,
            &E.search_query,
            &E.attributes,
            &E.traits,
        ],
    }
};

crate::runtime::model!(JourneyAppEventsNotificationAppMessage);

crate::runtime::setters!(JourneyAppEventsNotificationAppMessage {
    with_event_name: event_name: ::std::string::String,
    with_screen_name: screen_name: ::std::string::String,
    with_app: app: ::std::boxed::Box<crate::JourneyAppEventsNotificationApp>,
    with_device: device: ::std::boxed::Box<crate::JourneyAppEventsNotificationDevice>,
    with_ip_address: ip_address: ::std::string::String,
    with_ip_organization: ip_organization: ::std::string::String,
    with_geolocation: geolocation: ::std::boxed::Box<crate::JourneyAppEventsNotificationGeoLocation>,
    with_sdk_library: sdk_library: ::std::boxed::Box<crate::JourneyAppEventsNotificationSdkLibrary>,
    with_network_connectivity: network_connectivity: ::std::boxed::Box<crate::JourneyAppEventsNotificationNetworkConnectivity>,
    with_mkt_campaign: mkt_campaign: ::std::boxed::Box<crate::JourneyAppEventsNotificationMktCampaign>,
    with_search_query: search_query: ::std::string::String,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, crate::JourneyAppEventsNotificationCustomEventAttribute>,
    with_traits: traits: ::std::collections::BTreeMap<::std::string::String, crate::JourneyAppEventsNotificationCustomEventAttribute>,
});
