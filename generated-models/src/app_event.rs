// @generated from the schema "AppEvent"; changes made here are lost at the next generation

/// The schema `AppEvent`.
pub struct AppEvent {
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `screenName`: `string`, required.
    #[doc(alias = "screenName")]
    pub screen_name: ::std::option::Option<::std::string::String>,
    /// `app`: `JourneyApp`, required.
    pub app: ::std::option::Option<::std::boxed::Box<crate::JourneyApp>>,
    /// `device`: `Device`, required.
    pub device: ::std::option::Option<::std::boxed::Box<crate::Device>>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `geolocation`: `JourneyGeolocation`.
    pub geolocation: ::std::option::Option<::std::boxed::Box<crate::JourneyGeolocation>>,
    /// `sdkLibrary`: `SdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: ::std::option::Option<::std::boxed::Box<crate::SdkLibrary>>,
    /// `networkConnectivity`: `NetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: ::std::option::Option<
        ::std::boxed::Box<crate::NetworkConnectivity>,
    >,
    /// `mktCampaign`: `JourneyCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<::std::boxed::Box<crate::JourneyCampaign>>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of CustomEventAttribute`, required.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// `traits`: `map of CustomEventAttribute`, required.
    pub traits: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AppEvent {
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
    const E: &AppEvent = &<AppEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AppEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventName", "event_name", 1),
            ("screenName", "screen_name", 1),
            ("app", "app", 1),
            ("device", "device", 1),
            ("ipAddress", "ip_address", 0),
            ("ipOrganization", "ip_organization", 0),
            ("geolocation", "geolocation", 0),
            ("sdkLibrary", "sdk_library", 0),
            ("networkConnectivity", "network_connectivity", 0),
            ("mktCampaign", "mkt_campaign", 0),
            ("searchQuery", "search_query", 0),
            ("attributes", "attributes", 1),
            ("traits", "traits", 1),
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

crate::runtime::model!(AppEvent);

crate::runtime::setters!(AppEvent {
    with_event_name: event_name: ::std::string::String,
    with_screen_name: screen_name: ::std::string::String,
    with_app: app: ::std::boxed::Box<crate::JourneyApp>,
    with_device: device: ::std::boxed::Box<crate::Device>,
    with_ip_address: ip_address: ::std::string::String,
    with_ip_organization: ip_organization: ::std::string::String,
    with_geolocation: geolocation: ::std::boxed::Box<crate::JourneyGeolocation>,
    with_sdk_library: sdk_library: ::std::boxed::Box<crate::SdkLibrary>,
    with_network_connectivity: network_connectivity: ::std::boxed::Box<crate::NetworkConnectivity>,
    with_mkt_campaign: mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign>,
    with_search_query: search_query: ::std::string::String,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_traits: traits: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
});
