// @generated from the schema "WebEventResponse"; changes made here are lost at the next generation

/// The schema `WebEventResponse`.
#[repr(C)]
pub struct WebEventResponse {
    /// `customerId`: `string`, required.
    #[doc(alias = "customerId")]
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `customerIdType`: `string`, required.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: ::std::option::Option<::std::string::String>,
    /// `page`: `ResponsePage`, required.
    pub page: ::std::option::Option<::std::boxed::Box<crate::ResponsePage>>,
    /// `userAgentString`: `string`, required.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: ::std::option::Option<::std::string::String>,
    /// `browser`: `WebEventBrowser`, required.
    pub browser: ::std::option::Option<::std::boxed::Box<crate::WebEventBrowser>>,
    /// `device`: `WebEventDevice`, required.
    pub device: ::std::option::Option<::std::boxed::Box<crate::WebEventDevice>>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `geolocation`: `JourneyGeolocation`.
    pub geolocation: ::std::option::Option<::std::boxed::Box<crate::JourneyGeolocation>>,
    /// `mktCampaign`: `JourneyCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<::std::boxed::Box<crate::JourneyCampaign>>,
    /// `session`: `WebEventResponseSession`, required.
    pub session: ::std::option::Option<
        ::std::boxed::Box<crate::WebEventResponseSession>,
    >,
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
    /// `authenticated`: `boolean`, required.
    pub authenticated: ::std::option::Option<bool>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebEventResponse "WebEventResponse" 17 {
    (
        customer_id: ::std::string::String = "customerId" 1 with_customer_id,
        event_name: ::std::string::String = "eventName" 1 with_event_name,
        customer_id_type: ::std::string::String = "customerIdType" 1 with_customer_id_type,
        page: ::std::boxed::Box<crate::ResponsePage> = "page" 1 with_page,
        user_agent_string: ::std::string::String = "userAgentString" 1 with_user_agent_string,
        browser: ::std::boxed::Box<crate::WebEventBrowser> = "browser" 1 with_browser,
        device: ::std::boxed::Box<crate::WebEventDevice> = "device" 1 with_device,
        search_query: ::std::string::String = "searchQuery" 0 with_search_query,
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
        geolocation: ::std::boxed::Box<crate::JourneyGeolocation> = "geolocation" 0 with_geolocation,
        mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign> = "mktCampaign" 0 with_mkt_campaign,
        session: ::std::boxed::Box<crate::WebEventResponseSession> = "session" 1 with_session,
        referrer: ::std::boxed::Box<crate::Referrer> = "referrer" 0 with_referrer,
        attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute> = "attributes" 1 with_attributes,
        traits: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute> = "traits" 1 with_traits,
        authenticated: bool = "authenticated" 1 with_authenticated,
    )
    (
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
    )
});
