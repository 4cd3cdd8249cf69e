// @generated from the schema "WebEvent"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    Browser, CustomEventAttribute, Device, JourneyCampaign, JourneyGeolocation,
    JourneyPage, Referrer,
};
use crate::runtime::Extra;

/// The schema `WebEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebEvent {
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `totalEventCount`: `integer (int32)`, required.
    #[doc(alias = "totalEventCount")]
    pub total_event_count: Option<i32>,
    /// `totalPageviewCount`: `integer (int32)`, required.
    #[doc(alias = "totalPageviewCount")]
    pub total_pageview_count: Option<i32>,
    /// `page`: `JourneyPage`, required.
    pub page: Option<Box<JourneyPage>>,
    /// `userAgentString`: `string`, required.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: Option<String>,
    /// `browser`: `Browser`, required.
    pub browser: Option<Box<Browser>>,
    /// `device`: `Device`, required.
    pub device: Option<Box<Device>>,
    /// `geolocation`: `JourneyGeolocation`.
    pub geolocation: Option<Box<JourneyGeolocation>>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: Option<String>,
    /// `mktCampaign`: `JourneyCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: Option<Box<JourneyCampaign>>,
    /// `referrer`: `Referrer`.
    pub referrer: Option<Box<Referrer>>,
    /// `attributes`: `map of CustomEventAttribute`, required.
    pub attributes: Option<BTreeMap<String, CustomEventAttribute>>,
    /// `traits`: `map of CustomEventAttribute`, required.
    pub traits: Option<BTreeMap<String, CustomEventAttribute>>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<String>,
    /// `authenticated`: `boolean`, required.
    pub authenticated: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebEvent "WebEvent" 16 {
    (
        event_name: String = "eventName" with_event_name required,
        total_event_count: i32 = "totalEventCount" with_total_event_count required,
        total_pageview_count: i32 = "totalPageviewCount" with_total_pageview_count required,
        page: Box<JourneyPage> = "page" with_page required,
        user_agent_string: String = "userAgentString" with_user_agent_string required,
        browser: Box<Browser> = "browser" with_browser required,
        device: Box<Device> = "device" with_device required,
        geolocation: Box<JourneyGeolocation> = "geolocation" with_geolocation,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        mkt_campaign: Box<JourneyCampaign> = "mktCampaign" with_mkt_campaign,
        referrer: Box<Referrer> = "referrer" with_referrer,
        attributes: BTreeMap<String, CustomEventAttribute> = "attributes" with_attributes required,
        traits: BTreeMap<String, CustomEventAttribute> = "traits" with_traits required,
        search_query: String = "searchQuery" with_search_query,
        authenticated: bool = "authenticated" with_authenticated required,
    )
});
