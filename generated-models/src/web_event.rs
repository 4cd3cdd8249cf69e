// @generated from the schema "WebEvent"; changes made here are lost at the next generation

/// The schema `WebEvent`.
#[repr(C)]
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

crate::runtime::model!(WebEvent "WebEvent" 16 {
    (
        event_name: ::std::string::String = "eventName" 1 with_event_name,
        total_event_count: i32 = "totalEventCount" 1 with_total_event_count,
        total_pageview_count: i32 = "totalPageviewCount" 1 with_total_pageview_count,
        page: ::std::boxed::Box<crate::JourneyPage> = "page" 1 with_page,
        user_agent_string: ::std::string::String = "userAgentString" 1 with_user_agent_string,
        browser: ::std::boxed::Box<crate::Browser> = "browser" 1 with_browser,
        device: ::std::boxed::Box<crate::Device> = "device" 1 with_device,
        geolocation: ::std::boxed::Box<crate::JourneyGeolocation> = "geolocation" 0 with_geolocation,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
        mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign> = "mktCampaign" 0 with_mkt_campaign,
        referrer: ::std::boxed::Box<crate::Referrer> = "referrer" 0 with_referrer,
        attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute> = "attributes" 1 with_attributes,
        traits: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute> = "traits" 1 with_traits,
        search_query: ::std::string::String = "searchQuery" 0 with_search_query,
        authenticated: bool = "authenticated" 1 with_authenticated,
    )
});
