// @generated from the schema "WebEventResponse"; changes made here are lost at the next generation

/// The schema `WebEventResponse`.
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

impl crate::runtime::Model for WebEventResponse {
    const EMPTY: Self = Self {
        customer_id: ::std::option::Option::None,
        event_name: ::std::option::Option::None,
        customer_id_type: ::std::option::Option::None,
        page: ::std::option::Option::None,
        user_agent_string: ::std::option::Option::None,
        browser: ::std::option::Option::None,
        device: ::std::option::Option::None,
        search_query: ::std::option::Option::None,
        ip_organization: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        mkt_campaign: ::std::option::Option::None,
        session: ::std::option::Option::None,
        referrer: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        traits: ::std::option::Option::None,
        authenticated: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebEventResponse = &<WebEventResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebEventResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("customerId", "customer_id", 1),
            ("eventName", "event_name", 1),
            ("customerIdType", "customer_id_type", 1),
            ("page", "page", 1),
            ("userAgentString", "user_agent_string", 1),
            ("browser", "browser", 1),
            ("device", "device", 1),
            ("searchQuery", "search_query", 0),
            ("ipOrganization", "ip_organization", 0),
            ("geolocation", "geolocation", 0),
            ("mktCampaign", "mkt_campaign", 0),
            ("session", "session", 1),
            ("referrer", "referrer", 0),
            ("attributes", "attributes", 1),
            ("traits", "traits", 1),
            ("authenticated", "authenticated", 1),
            ("createdDate", "created_date", 1),
        ],
        fields: &[
            &E.customer_id,
            &E.event_name,
            &E.customer_id_type,
            &E.page,
            &E.user_agent_string,
            &E.browser,
            &E.device,
            &E.search_query,
            &E.ip_organization,
            &E.geolocation,
            &E.mkt_campaign,
            &E.session,
            &E.referrer,
            &E.attributes,
            &E.traits,
            &E.authenticated,
            &E.created_date,
        ],
    }
};

crate::runtime::model!(WebEventResponse);

crate::runtime::setters!(WebEventResponse {
    with_customer_id: customer_id: ::std::string::String,
    with_event_name: event_name: ::std::string::String,
    with_customer_id_type: customer_id_type: ::std::string::String,
    with_page: page: ::std::boxed::Box<crate::ResponsePage>,
    with_user_agent_string: user_agent_string: ::std::string::String,
    with_browser: browser: ::std::boxed::Box<crate::WebEventBrowser>,
    with_device: device: ::std::boxed::Box<crate::WebEventDevice>,
    with_search_query: search_query: ::std::string::String,
    with_ip_organization: ip_organization: ::std::string::String,
    with_geolocation: geolocation: ::std::boxed::Box<crate::JourneyGeolocation>,
    with_mkt_campaign: mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign>,
    with_session: session: ::std::boxed::Box<crate::WebEventResponseSession>,
    with_referrer: referrer: ::std::boxed::Box<crate::Referrer>,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_traits: traits: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_authenticated: authenticated: bool,
    with_created_date: created_date: crate::runtime::DateTime,
});
