// @generated from the schema "JourneyWebEventsNotificationWebMessage"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationWebMessage`.
pub struct JourneyWebEventsNotificationWebMessage {
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `totalEventCount`: `integer`.
    #[doc(alias = "totalEventCount")]
    pub total_event_count: ::std::option::Option<i64>,
    /// `totalPageviewCount`: `integer`.
    #[doc(alias = "totalPageviewCount")]
    pub total_pageview_count: ::std::option::Option<i64>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: ::std::option::Option<::std::string::String>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: ::std::option::Option<::std::string::String>,
    /// `authenticated`: `boolean`.
    pub authenticated: ::std::option::Option<bool>,
    /// `browser`: `JourneyWebEventsNotificationBrowser`.
    pub browser: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationBrowser>,
    >,
    /// `device`: `JourneyWebEventsNotificationDevice`.
    pub device: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationDevice>,
    >,
    /// `geolocation`: `JourneyWebEventsNotificationGeoLocation`.
    pub geolocation: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationGeoLocation>,
    >,
    /// `mktCampaign`: `JourneyWebEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationMktCampaign>,
    >,
    /// `page`: `JourneyWebEventsNotificationPage`.
    pub page: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationPage>,
    >,
    /// `referrer`: `JourneyWebEventsNotificationReferrer`.
    pub referrer: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationReferrer>,
    >,
    /// `attributes`: `map of JourneyWebEventsNotificationCustomEventAttribute`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::JourneyWebEventsNotificationCustomEventAttribute,
        >,
    >,
    /// `traits`: `map of JourneyWebEventsNotificationCustomEventAttribute`.
    pub traits: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::JourneyWebEventsNotificationCustomEventAttribute,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyWebEventsNotificationWebMessage {
    const EMPTY: Self = Self {
        event_name: ::std::option::Option::None,
        total_event_count: ::std::option::Option::None,
        total_pageview_count: ::std::option::Option::None,
        user_agent_string: ::std::option::Option::None,
        ip_address: ::std::option::Option::None,
        ip_organization: ::std::option::Option::None,
        search_query: ::std::option::Option::None,
        authenticated: ::std::option::Option::None,
        browser: ::std::option::Option::None,
        device: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        mkt_campaign: ::std::option::Option::None,
        page: ::std::option::Option::None,
        referrer: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        traits: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebEventsNotificationWebMessage = &<JourneyWebEventsNotificationWebMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebEventsNotificationWebMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventName", "event_name", 0),
            ("totalEventCount", "total_event_count", 0),
            ("totalPageviewCount", "total_pageview_count", 0),
            ("userAgentString", "user_agent_string", 0),
            ("ipAddress", "ip_address", 0),
            ("ipOrganization", "ip_organization", 0),
            ("searchQuery", "search_query", 0),
            ("authenticated", "authenticated", 0),
            ("browser", "browser", 0),
            ("device", "device", 0),
            ("geolocation", "geolocation", 0),
            ("mktCampaign", "mkt_campaign", 0),
            ("page", "page", 0),
            ("referrer", "referrer", 0),
            ("attributes", "attributes", 0),
            ("traits", "traits", 0),
        ],
        fields: &[
            &E.event_name,
            &E.total_event_count,
            &E.total_pageview_count,
            &E.user_agent_string,
            &E.ip_address,
            &E.ip_organization,
            &E.search_query,
            &E.authenticated,
            &E.browser,
            &E.device,
            &E.geolocation,
            &E.mkt_campaign,
            &E.page,
            &E.referrer,
            &E.attributes,
            &E.traits,
        ],
    }
};

crate::runtime::model!(JourneyWebEventsNotificationWebMessage);

crate::runtime::setters!(JourneyWebEventsNotificationWebMessage {
    with_event_name: event_name: ::std::string::String,
    with_total_event_count: total_event_count: i64,
    with_total_pageview_count: total_pageview_count: i64,
    with_user_agent_string: user_agent_string: ::std::string::String,
    with_ip_address: ip_address: ::std::string::String,
    with_ip_organization: ip_organization: ::std::string::String,
    with_search_query: search_query: ::std::string::String,
    with_authenticated: authenticated: bool,
    with_browser: browser: ::std::boxed::Box<crate::JourneyWebEventsNotificationBrowser>,
    with_device: device: ::std::boxed::Box<crate::JourneyWebEventsNotificationDevice>,
    with_geolocation: geolocation: ::std::boxed::Box<crate::JourneyWebEventsNotificationGeoLocation>,
    with_mkt_campaign: mkt_campaign: ::std::boxed::Box<crate::JourneyWebEventsNotificationMktCampaign>,
    with_page: page: ::std::boxed::Box<crate::JourneyWebEventsNotificationPage>,
    with_referrer: referrer: ::std::boxed::Box<crate::JourneyWebEventsNotificationReferrer>,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, crate::JourneyWebEventsNotificationCustomEventAttribute>,
    with_traits: traits: ::std::collections::BTreeMap<::std::string::String, crate::JourneyWebEventsNotificationCustomEventAttribute>,
});
