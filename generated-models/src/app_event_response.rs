// @generated from the schema "AppEventResponse"; changes made here are lost at the next generation

/// The schema `AppEventResponse`.
pub struct AppEventResponse {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `customerId`: `string`, required.
    #[doc(alias = "customerId")]
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// `customerIdType`: `string`, required.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: ::std::option::Option<::std::string::String>,
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
    /// `session`: `AppEventResponseSession`, required.
    pub session: ::std::option::Option<
        ::std::boxed::Box<crate::AppEventResponseSession>,
    >,
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
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AppEventResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        customer_id: ::std::option::Option::None,
        customer_id_type: ::std::option::Option::None,
        event_name: ::std::option::Option::None,
        screen_name: ::std::option::Option::None,
        app: ::std::option::Option::None,
        device: ::std::option::Option::None,
        ip_organization: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        sdk_library: ::std::option::Option::None,
        network_connectivity: ::std::option::Option::None,
        mkt_campaign: ::std::option::Option::None,
        session: ::std::option::Option::None,
        search_query: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        traits: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AppEventResponse = &<AppEventResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AppEventResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("customerId", "customer_id", 1),
            ("customerIdType", "customer_id_type", 1),
            ("eventName", "event_name", 1),
            ("screenName", "screen_name", 1),
            ("app", "app", 1),
            ("device", "device", 1),
            ("ipOrganization", "ip_organization", 0),
            ("geolocation", "geolocation", 0),
            ("sdkLibrary", "sdk_library", 0),
            ("networkConnectivity", "network_connectivity", 0),
            ("mktCampaign", "mkt_campaign", 0),
            ("session", "session", 1),
            ("searchQuery", "search_query", 0),
            ("attributes", "attributes", 1),
            ("traits", "traits", 1),
            ("createdDate", "created_date", 1),
        ],
        fields: &[
            &E.id,
            &E.customer_id,
            &E.customer_id_type,
            &E.event_name,
            &E.screen_name,
            &E.app,
            &E.device,
            &E.ip_organization,
            &E.geolocation,
            &E.sdk_library,
            &E.network_connectivity,
            &E.mkt_campaign,
            &E.session,
            &E.search_query,
            &E.attributes,
            &E.traits,
            &E.created_date,
        ],
    }
};

crate::runtime::model!(AppEventResponse);

crate::runtime::setters!(AppEventResponse {
    with_id: id: ::std::string::String,
    with_customer_id: customer_id: ::std::string::String,
    with_customer_id_type: customer_id_type: ::std::string::String,
    with_event_name: event_name: ::std::string::String,
    with_screen_name: screen_name: ::std::string::String,
    with_app: app: ::std::boxed::Box<crate::JourneyApp>,
    with_device: device: ::std::boxed::Box<crate::Device>,
    with_ip_organization: ip_organization: ::std::string::String,
    with_geolocation: geolocation: ::std::boxed::Box<crate::JourneyGeolocation>,
    with_sdk_library: sdk_library: ::std::boxed::Box<crate::SdkLibrary>,
    with_network_connectivity: network_connectivity: ::std::boxed::Box<crate::NetworkConnectivity>,
    with_mkt_campaign: mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign>,
    with_session: session: ::std::boxed::Box<crate::AppEventResponseSession>,
    with_search_query: search_query: ::std::string::String,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_traits: traits: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_created_date: created_date: crate::runtime::DateTime,
});
