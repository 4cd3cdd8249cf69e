// @generated from the schema "JourneyWebEventsNotificationWebMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    JourneyWebEventsNotificationBrowser,
    JourneyWebEventsNotificationCustomEventAttribute, JourneyWebEventsNotificationDevice,
    JourneyWebEventsNotificationGeoLocation, JourneyWebEventsNotificationMktCampaign,
    JourneyWebEventsNotificationPage, JourneyWebEventsNotificationReferrer,
};
use crate::runtime::Extra;

/// The schema `JourneyWebEventsNotificationWebMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebEventsNotificationWebMessage {
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `totalEventCount`: `integer`.
    #[doc(alias = "totalEventCount")]
    pub total_event_count: Option<i64>,
    /// `totalPageviewCount`: `integer`.
    #[doc(alias = "totalPageviewCount")]
    pub total_pageview_count: Option<i64>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: Option<String>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: Option<String>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<String>,
    /// `authenticated`: `boolean`.
    pub authenticated: Option<bool>,
    /// `browser`: `JourneyWebEventsNotificationBrowser`.
    pub browser: Option<Box<JourneyWebEventsNotificationBrowser>>,
    /// `device`: `JourneyWebEventsNotificationDevice`.
    pub device: Option<Box<JourneyWebEventsNotificationDevice>>,
    /// `geolocation`: `JourneyWebEventsNotificationGeoLocation`.
    pub geolocation: Option<Box<JourneyWebEventsNotificationGeoLocation>>,
    /// `mktCampaign`: `JourneyWebEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: Option<Box<JourneyWebEventsNotificationMktCampaign>>,
    /// `page`: `JourneyWebEventsNotificationPage`.
    pub page: Option<Box<JourneyWebEventsNotificationPage>>,
    /// `referrer`: `JourneyWebEventsNotificationReferrer`.
    pub referrer: Option<Box<JourneyWebEventsNotificationReferrer>>,
    /// `attributes`: `map of JourneyWebEventsNotificationCustomEventAttribute`.
    pub attributes: Option<
        BTreeMap<String, JourneyWebEventsNotificationCustomEventAttribute>,
    >,
    /// `traits`: `map of JourneyWebEventsNotificationCustomEventAttribute`.
    pub traits: Option<
        BTreeMap<String, JourneyWebEventsNotificationCustomEventAttribute>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationWebMessage "JourneyWebEventsNotificationWebMessage" 16 {
    (
        event_name: String = "eventName" with_event_name,
        total_event_count: i64 = "totalEventCount" with_total_event_count,
        total_pageview_count: i64 = "totalPageviewCount" with_total_pageview_count,
        user_agent_string: String = "userAgentString" with_user_agent_string,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        search_query: String = "searchQuery" with_search_query,
        authenticated: bool = "authenticated" with_authenticated,
        browser: Box<JourneyWebEventsNotificationBrowser> = "browser" with_browser,
        device: Box<JourneyWebEventsNotificationDevice> = "device" with_device,
        geolocation: Box<JourneyWebEventsNotificationGeoLocation> = "geolocation" with_geolocation,
        mkt_campaign: Box<JourneyWebEventsNotificationMktCampaign> = "mktCampaign" with_mkt_campaign,
        page: Box<JourneyWebEventsNotificationPage> = "page" with_page,
        referrer: Box<JourneyWebEventsNotificationReferrer> = "referrer" with_referrer,
        attributes: BTreeMap<String, JourneyWebEventsNotificationCustomEventAttribute> = "attributes" with_attributes,
        traits: BTreeMap<String, JourneyWebEventsNotificationCustomEventAttribute> = "traits" with_traits,
    )
});
