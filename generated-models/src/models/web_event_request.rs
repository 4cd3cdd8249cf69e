// @generated from the schema "WebEventRequest"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{CustomEventAttribute, RequestPage, WebEventBrowser, WebEventDevice};
use crate::runtime::{DateTime, Extra};

/// The schema `WebEventRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebEventRequest {
    /// `customerCookieId`: `string`, required.
    #[doc(alias = "customerCookieId")]
    pub customer_cookie_id: Option<String>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `page`: `RequestPage`, required.
    pub page: Option<Box<RequestPage>>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: Option<String>,
    /// `browser`: `WebEventBrowser`.
    pub browser: Option<Box<WebEventBrowser>>,
    /// `device`: `WebEventDevice`.
    pub device: Option<Box<WebEventDevice>>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<String>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// `referrerUrl`: `string`.
    #[doc(alias = "referrerUrl")]
    pub referrer_url: Option<String>,
    /// `attributes`: `map of CustomEventAttribute`.
    pub attributes: Option<BTreeMap<String, CustomEventAttribute>>,
    /// `traits`: `map of CustomEventAttribute`.
    pub traits: Option<BTreeMap<String, CustomEventAttribute>>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebEventRequest "WebEventRequest" 12 {
    (
        customer_cookie_id: String = "customerCookieId" with_customer_cookie_id required,
        event_name: String = "eventName" with_event_name required,
        page: Box<RequestPage> = "page" with_page required,
        user_agent_string: String = "userAgentString" with_user_agent_string,
        browser: Box<WebEventBrowser> = "browser" with_browser,
        device: Box<WebEventDevice> = "device" with_device,
        search_query: String = "searchQuery" with_search_query,
        ip_address: String = "ipAddress" with_ip_address,
        referrer_url: String = "referrerUrl" with_referrer_url,
        attributes: BTreeMap<String, CustomEventAttribute> = "attributes" with_attributes,
        traits: BTreeMap<String, CustomEventAttribute> = "traits" with_traits,
        created_date: DateTime = "createdDate" with_created_date required,
    )
});
