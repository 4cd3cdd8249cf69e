// @generated from the schema "WebEventRequest"; changes made here are lost at the next generation

/// The schema `WebEventRequest`.
pub struct WebEventRequest {
    /// `customerCookieId`: `string`, required.
    #[doc(alias = "customerCookieId")]
    pub customer_cookie_id: ::std::option::Option<::std::string::String>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `page`: `RequestPage`, required.
    pub page: ::std::option::Option<::std::boxed::Box<crate::RequestPage>>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: ::std::option::Option<::std::string::String>,
    /// `browser`: `WebEventBrowser`.
    pub browser: ::std::option::Option<::std::boxed::Box<crate::WebEventBrowser>>,
    /// `device`: `WebEventDevice`.
    pub device: ::std::option::Option<::std::boxed::Box<crate::WebEventDevice>>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: ::std::option::Option<::std::string::String>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `referrerUrl`: `string`.
    #[doc(alias = "referrerUrl")]
    pub referrer_url: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of CustomEventAttribute`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// `traits`: `map of CustomEventAttribute`.
    pub traits: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebEventRequest {
    const EMPTY: Self = Self {
        customer_cookie_id: ::std::option::Option::None,
        event_name: ::std::option::Option::None,
        page: ::std::option::Option::None,
        user_agent_string: ::std::option::Option::None,
        browser: ::std::option::Option::None,
        device: ::std::option::Option::None,
        search_query: ::std::option::Option::None,
        ip_address: ::std::option::Option::None,
        referrer_url: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        traits: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebEventRequest = &<WebEventRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebEventRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("customerCookieId", "customer_cookie_id", 1),
            ("eventName", "event_name", 1),
            ("page", "page", 1),
            ("userAgentString", "user_agent_string", 0),
            ("browser", "browser", 0),
            ("device", "device", 0),
            ("searchQuery", "search_query", 0),
            ("ipAddress", "ip_address", 0),
            ("referrerUrl", "referrer_url", 0),
            ("attributes", "attributes", 0),
            ("traits", "traits", 0),
            ("createdDate", "created_date", 1),
        ],
        fields: &[
            &E.customer_cookie_id,
            &E.event_name,
            &E.page,
            &E.user_agent_string,
            &E.browser,
            &E.device,
            &E.search_query,
            &E.ip_address,
            &E.referrer_url,
            &E.attributes,
            &E.traits,
            &E.created_date,
        ],
    }
};

crate::runtime::model!(WebEventRequest);

crate::runtime::setters!(WebEventRequest {
    with_customer_cookie_id: customer_cookie_id: ::std::string::String,
    with_event_name: event_name: ::std::string::String,
    with_page: page: ::std::boxed::Box<crate::RequestPage>,
    with_user_agent_string: user_agent_string: ::std::string::String,
    with_browser: browser: ::std::boxed::Box<crate::WebEventBrowser>,
    with_device: device: ::std::boxed::Box<crate::WebEventDevice>,
    with_search_query: search_query: ::std::string::String,
    with_ip_address: ip_address: ::std::string::String,
    with_referrer_url: referrer_url: ::std::string::String,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_traits: traits: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_created_date: created_date: crate::runtime::DateTime,
});
