// @generated from the schema "AppEventRequest"; changes made here are lost at the next generation

/// The schema `AppEventRequest`.
pub struct AppEventRequest {
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `screenName`: `string`, required.
    #[doc(alias = "screenName")]
    pub screen_name: ::std::option::Option<::std::string::String>,
    /// `app`: `JourneyApp`, required.
    pub app: ::std::option::Option<::std::boxed::Box<crate::JourneyApp>>,
    /// `device`: `RequestDevice`, required.
    pub device: ::std::option::Option<::std::boxed::Box<crate::RequestDevice>>,
    /// `sdkLibrary`: `SdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: ::std::option::Option<::std::boxed::Box<crate::SdkLibrary>>,
    /// `networkConnectivity`: `NetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: ::std::option::Option<
        ::std::boxed::Box<crate::NetworkConnectivity>,
    >,
    /// `referrerUrl`: `string`.
    #[doc(alias = "referrerUrl")]
    pub referrer_url: ::std::option::Option<::std::string::String>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of CustomEventAttribute`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// `traits`: `map of CustomEventAttribute`.
    pub traits: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// `customerCookieId`: `string`, required.
    #[doc(alias = "customerCookieId")]
    pub customer_cookie_id: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AppEventRequest {
    const EMPTY: Self = Self {
        event_name: ::std::option::Option::None,
        screen_name: ::std::option::Option::None,
        app: ::std::option::Option::None,
        device: ::std::option::Option::None,
        sdk_library: ::std::option::Option::None,
        network_connectivity: ::std::option::Option::None,
        referrer_url: ::std::option::Option::None,
        search_query: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        traits: ::std::option::Option::None,
        customer_cookie_id: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AppEventRequest = &<AppEventRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AppEventRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventName", "event_name", 1),
            ("screenName", "screen_name", 1),
            ("app", "app", 1),
            ("device", "device", 1),
            ("sdkLibrary", "sdk_library", 0),
            ("networkConnectivity", "network_connectivity", 0),
            ("referrerUrl", "referrer_url", 0),
            ("searchQuery", "search_query", 0),
            ("attributes", "attributes", 0),
            ("traits", "traits", 0),
            ("customerCookieId", "customer_cookie_id", 1),
            ("createdDate", "created_date", 1),
        ],
        fields: &[
            &E.event_name,
            &E.screen_name,
            &E.app,
            &E.device,
            &E.sdk_library,
            &E.network_connectivity,
            &E.referrer_url,
            &E.search_query,
            &E.attributes,
            &E.traits,
            &E.customer_cookie_id,
            &E.created_date,
        ],
    }
};

crate::runtime::model!(AppEventRequest);

crate::runtime::setters!(AppEventRequest {
    with_event_name: event_name: ::std::string::String,
    with_screen_name: screen_name: ::std::string::String,
    with_app: app: ::std::boxed::Box<crate::JourneyApp>,
    with_device: device: ::std::boxed::Box<crate::RequestDevice>,
    with_sdk_library: sdk_library: ::std::boxed::Box<crate::SdkLibrary>,
    with_network_connectivity: network_connectivity: ::std::boxed::Box<crate::NetworkConnectivity>,
    with_referrer_url: referrer_url: ::std::string::String,
    with_search_query: search_query: ::std::string::String,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_traits: traits: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_customer_cookie_id: customer_cookie_id: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
});
