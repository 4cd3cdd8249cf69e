// @generated from the schema "JourneyWebEventsNotificationWebMessage"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationWebMessage`.
#[repr(C)]
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

crate::runtime::model!(JourneyWebEventsNotificationWebMessage "JourneyWebEventsNotificationWebMessage" 16 {
    (
        event_name: ::std::string::String = "eventName" 0 with_event_name,
        total_event_count: i64 = "totalEventCount" 0 with_total_event_count,
        total_pageview_count: i64 = "totalPageviewCount" 0 with_total_pageview_count,
        user_agent_string: ::std::string::String = "userAgentString" 0 with_user_agent_string,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
        search_query: ::std::string::String = "searchQuery" 0 with_search_query,
        authenticated: bool = "authenticated" 0 with_authenticated,
        browser: ::std::boxed::Box<crate::JourneyWebEventsNotificationBrowser> = "browser" 0 with_browser,
        device: ::std::boxed::Box<crate::JourneyWebEventsNotificationDevice> = "device" 0 with_device,
        geolocation: ::std::boxed::Box<crate::JourneyWebEventsNotificationGeoLocation> = "geolocation" 0 with_geolocation,
        mkt_campaign: ::std::boxed::Box<crate::JourneyWebEventsNotificationMktCampaign> = "mktCampaign" 0 with_mkt_campaign,
        page: ::std::boxed::Box<crate::JourneyWebEventsNotificationPage> = "page" 0 with_page,
        referrer: ::std::boxed::Box<crate::JourneyWebEventsNotificationReferrer> = "referrer" 0 with_referrer,
        attributes: ::std::collections::BTreeMap<::std::string::String, crate::JourneyWebEventsNotificationCustomEventAttribute> = "attributes" 0 with_attributes,
        traits: ::std::collections::BTreeMap<::std::string::String, crate::JourneyWebEventsNotificationCustomEventAttribute> = "traits" 0 with_traits,
    )
});
