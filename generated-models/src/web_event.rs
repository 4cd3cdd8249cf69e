// @generated from the schema "WebEvent"; changes made here are lost at the next generation

/// The schema `WebEvent`.
pub struct WebEvent {
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `totalEventCount`: `integer (int32)`, required.
    #[doc(alias = "totalEventCount")]
    pub total_event_count: ::std::option::Option<i32>,
    /// `totalPageviewCount`: `integer (int32)`, required.
    #[doc(alias = "totalPageviewCount")]
    pub total_pageview_count: ::std::option::Option<i32>,
    /// `page`: `JourneyPage`, required.
    pub page: ::std::option::Option<::std::boxed::Box<crate::JourneyPage>>,
    /// `userAgentString`: `string`, required.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: ::std::option::Option<::std::string::String>,
    /// `browser`: `Browser`, required.
    pub browser: ::std::option::Option<::std::boxed::Box<crate::Browser>>,
    /// `device`: `Device`, required.
    pub device: ::std::option::Option<::std::boxed::Box<crate::Device>>,
    /// `geolocation`: `JourneyGeolocation`.
    pub geolocation: ::std::option::Option<::std::boxed::Box<crate::JourneyGeolocation>>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `mktCampaign`: `JourneyCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<::std::boxed::Box<crate::JourneyCampaign>>,
    /// `referrer`: `Referrer`.
    pub referrer: ::std::option::Option<::std::boxed::Box<crate::Referrer>>,
    /// `attributes`: `map of CustomEventAttribute`, required.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// `traits`: `map of CustomEventAttribute`, required.
    pub traits: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: ::std::option::Option<::std::string::String>,
    /// `authenticated`: `boolean`, required.
    pub authenticated: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebEvent {
    const EMPTY: Self = Self {
        event_name: ::std::option::Option::None,
        total_event_count: ::std::option::Option::None,
        total_pageview_count: ::std::option::Option::None,
        page: ::std::option::Option::None,
        user_agent_string: ::std::option::Option::None,
        browser: ::std::option::Option::None,
        device: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        ip_address: ::std::option::Option::None,
        ip_organization: ::std::option::Option::None,
        mkt_campaign: ::std::option::Option::None,
        referrer: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        traits: ::std::option::Option::None,
        search_query: ::std::option::Option::None,
        authenticated: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebEvent = &<WebEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventName", "event_name", 1),
            ("totalEventCount", "total_event_count", 1),
            ("totalPageviewCount", "total_pageview_count", 1),
            ("page", "page", 1),
            ("userAgentString", "user_agent_string", 1),
            ("browser", "browser", 1),
            ("device", "device", 1),
            ("geolocation", "geolocation", 0),
            ("ipAddress", "ip_address", 0),
            ("ipOrganization", "ip_organization", 0),
            ("mktCampaign", "mkt_campaign", 0),
            ("referrer", "referrer", 0),
            ("attributes", "attributes", 1),
            ("traits", "traits", 1),
            ("searchQuery", "search_query", 0),
            ("authenticated", "authenticated", 1),
        ],
        fields: &[
            &E.event_name,
            &E.total_event_count,
            &E.total_pageview_count,
            &E.page,
            &E.user_agent_string,
            &E.browser,
            &E.device,
            &E.geolocation,
            &E.ip_address,
            &E.ip_organization,
            &E.mkt_campaign,
            &E.referrer,
            &E.attributes,
            &E.traits,
            &E.search_query,
            &E.authenticated,
        ],
    }
};

crate::runtime::model!(WebEvent);

crate::runtime::setters!(WebEvent {
    with_event_name: event_name: ::std::string::String,
    with_total_event_count: total_event_count: i32,
    with_total_pageview_count: total_pageview_count: i32,
    with_page: page: ::std::boxed::Box<crate::JourneyPage>,
    with_user_agent_string: user_agent_string: ::std::string::String,
    with_browser: browser: ::std::boxed::Box<crate::Browser>,
    with_device: device: ::std::boxed::Box<crate::Device>,
    with_geolocation: geolocation: ::std::boxed::Box<crate::JourneyGeolocation>,
    with_ip_address: ip_address: ::std::string::String,
    with_ip_organization: ip_organization: ::std::string::String,
    with_mkt_campaign: mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign>,
    with_referrer: referrer: ::std::boxed::Box<crate::Referrer>,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_traits: traits: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_search_query: search_query: ::std::string::String,
    with_authenticated: authenticated: bool,
});
