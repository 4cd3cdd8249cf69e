// @generated from the schema "WebEventRequest"; changes made here are lost at the next generation

/// The schema `WebEventRequest`.
#[repr(C)]
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

crate::runtime::model!(WebEventRequest "WebEventRequest" 12 {
    (
        customer_cookie_id: ::std::string::String = "customerCookieId" 1 with_customer_cookie_id,
        event_name: ::std::string::String = "eventName" 1 with_event_name,
        page: ::std::boxed::Box<crate::RequestPage> = "page" 1 with_page,
        user_agent_string: ::std::string::String = "userAgentString" 0 with_user_agent_string,
        browser: ::std::boxed::Box<crate::WebEventBrowser> = "browser" 0 with_browser,
        device: ::std::boxed::Box<crate::WebEventDevice> = "device" 0 with_device,
        search_query: ::std::string::String = "searchQuery" 0 with_search_query,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        referrer_url: ::std::string::String = "referrerUrl" 0 with_referrer_url,
        attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute> = "attributes" 0 with_attributes,
        traits: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute> = "traits" 0 with_traits,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
    )
});
