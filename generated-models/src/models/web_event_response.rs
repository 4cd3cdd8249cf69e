// @generated from the schema "WebEventResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    CustomEventAttribute, JourneyCampaign, JourneyGeolocation, Referrer, ResponsePage,
    WebEventBrowser, WebEventDevice, WebEventResponseSession,
};
use crate::runtime::{DateTime, Extra};

/// The schema `WebEventResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebEventResponse {
    /// `customerId`: `string`, required.
    #[doc(alias = "customerId")]
    pub customer_id: Option<String>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `customerIdType`: `string`, required.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: Option<String>,
    /// `page`: `ResponsePage`, required.
    pub page: Option<Box<ResponsePage>>,
    /// `userAgentString`: `string`, required.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: Option<String>,
    /// `browser`: `WebEventBrowser`, required.
    pub browser: Option<Box<WebEventBrowser>>,
    /// `device`: `WebEventDevice`, required.
    pub device: Option<Box<WebEventDevice>>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: Option<String>,
    /// `geolocation`: `JourneyGeolocation`.
    pub geolocation: Option<Box<JourneyGeolocation>>,
    /// `mktCampaign`: `JourneyCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: Option<Box<JourneyCampaign>>,
    /// `session`: `WebEventResponseSession`, required.
    pub session: Option<Box<WebEventResponseSession>>,
    /// `referrer`: `Referrer`.
    pub referrer: Option<Box<Referrer>>,
    /// `attributes`: `map of CustomEventAttribute`, required.
    pub attributes: Option<BTreeMap<String, CustomEventAttribute>>,
    /// `traits`: `map of CustomEventAttribute`, required.
    pub traits: Option<BTreeMap<String, CustomEventAttribute>>,
    /// `authenticated`: `boolean`, required.
    pub authenticated: Option<bool>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebEventResponse "WebEventResponse" 17 {
    (
        customer_id: String = "customerId" with_customer_id required,
        event_name: String = "eventName" with_event_name required,
        customer_id_type: String = "customerIdType" with_customer_id_type required,
        page: Box<ResponsePage> = "page" with_page required,
        user_agent_string: String = "userAgentString" with_user_agent_string required,
        browser: Box<WebEventBrowser> = "browser" with_browser required,
        device: Box<WebEventDevice> = "device" with_device required,
        search_query: String = "searchQuery" with_search_query,
        ip_organization: String = "ipOrganization" with_ip_organization,
        geolocation: Box<JourneyGeolocation> = "geolocation" with_geolocation,
        mkt_campaign: Box<JourneyCampaign> = "mktCampaign" with_mkt_campaign,
        session: Box<WebEventResponseSession> = "session" with_session required,
        referrer: Box<Referrer> = "referrer" with_referrer,
        attributes: BTreeMap<String, CustomEventAttribute> = "attributes" with_attributes required,
        traits: BTreeMap<String, CustomEventAttribute> = "traits" with_traits required,
        authenticated: bool = "authenticated" with_authenticated required,
    )
    (
        created_date: DateTime = "createdDate" with_created_date required,
    )
});
