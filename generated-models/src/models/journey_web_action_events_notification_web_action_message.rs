// @generated from the schema "JourneyWebActionEventsNotificationWebActionMessage"; changes made here are lost at the next generation

use crate::{
    JourneyWebActionEventsNotificationActionMap,
    JourneyWebActionEventsNotificationActionTarget,
    JourneyWebActionEventsNotificationBrowser, JourneyWebActionEventsNotificationDevice,
    JourneyWebActionEventsNotificationEventAction,
    JourneyWebActionEventsNotificationGeoLocation,
    JourneyWebActionEventsNotificationMktCampaign,
    JourneyWebActionEventsNotificationReferrer,
};
use crate::runtime::Extra;

/// The schema `JourneyWebActionEventsNotificationWebActionMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationWebActionMessage {
    /// `action`: `JourneyWebActionEventsNotificationEventAction`.
    pub action: Option<Box<JourneyWebActionEventsNotificationEventAction>>,
    /// `actionTarget`: `JourneyWebActionEventsNotificationActionTarget`.
    #[doc(alias = "actionTarget")]
    pub action_target: Option<Box<JourneyWebActionEventsNotificationActionTarget>>,
    /// `actionMap`: `JourneyWebActionEventsNotificationActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<JourneyWebActionEventsNotificationActionMap>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: Option<String>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: Option<String>,
    /// `browser`: `JourneyWebActionEventsNotificationBrowser`.
    pub browser: Option<Box<JourneyWebActionEventsNotificationBrowser>>,
    /// `device`: `JourneyWebActionEventsNotificationDevice`.
    pub device: Option<Box<JourneyWebActionEventsNotificationDevice>>,
    /// `geolocation`: `JourneyWebActionEventsNotificationGeoLocation`.
    pub geolocation: Option<Box<JourneyWebActionEventsNotificationGeoLocation>>,
    /// `mktCampaign`: `JourneyWebActionEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: Option<Box<JourneyWebActionEventsNotificationMktCampaign>>,
    /// `visitReferrer`: `JourneyWebActionEventsNotificationReferrer`.
    #[doc(alias = "visitReferrer")]
    pub visit_referrer: Option<Box<JourneyWebActionEventsNotificationReferrer>>,
    /// `timeToDisposition`: `integer`.
    #[doc(alias = "timeToDisposition")]
    pub time_to_disposition: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationWebActionMessage "JourneyWebActionEventsNotificationWebActionMessage" 14 {
    (
        action: Box<JourneyWebActionEventsNotificationEventAction> = "action" with_action,
        action_target: Box<JourneyWebActionEventsNotificationActionTarget> = "actionTarget" with_action_target,
        action_map: Box<JourneyWebActionEventsNotificationActionMap> = "actionMap" with_action_map,
        error_code: String = "errorCode" with_error_code,
        error_message: String = "errorMessage" with_error_message,
        user_agent_string: String = "userAgentString" with_user_agent_string,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        browser: Box<JourneyWebActionEventsNotificationBrowser> = "browser" with_browser,
        device: Box<JourneyWebActionEventsNotificationDevice> = "device" with_device,
        geolocation: Box<JourneyWebActionEventsNotificationGeoLocation> = "geolocation" with_geolocation,
        mkt_campaign: Box<JourneyWebActionEventsNotificationMktCampaign> = "mktCampaign" with_mkt_campaign,
        visit_referrer: Box<JourneyWebActionEventsNotificationReferrer> = "visitReferrer" with_visit_referrer,
        time_to_disposition: i64 = "timeToDisposition" with_time_to_disposition,
    )
});
