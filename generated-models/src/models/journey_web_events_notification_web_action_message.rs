// @generated from the schema "JourneyWebEventsNotificationWebActionMessage"; changes made here are lost at the next generation

use crate::{
    JourneyWebEventsNotificationActionMap, JourneyWebEventsNotificationActionTarget,
    JourneyWebEventsNotificationBrowser, JourneyWebEventsNotificationDevice,
    JourneyWebEventsNotificationEventAction, JourneyWebEventsNotificationGeoLocation,
    JourneyWebEventsNotificationMktCampaign, JourneyWebEventsNotificationReferrer,
};
use crate::runtime::Extra;

/// The schema `JourneyWebEventsNotificationWebActionMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebEventsNotificationWebActionMessage {
    /// `action`: `JourneyWebEventsNotificationEventAction`.
    pub action: Option<Box<JourneyWebEventsNotificationEventAction>>,
    /// `actionTarget`: `JourneyWebEventsNotificationActionTarget`.
    #[doc(alias = "actionTarget")]
    pub action_target: Option<Box<JourneyWebEventsNotificationActionTarget>>,
    /// `actionMap`: `JourneyWebEventsNotificationActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<JourneyWebEventsNotificationActionMap>>,
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
    /// `browser`: `JourneyWebEventsNotificationBrowser`.
    pub browser: Option<Box<JourneyWebEventsNotificationBrowser>>,
    /// `device`: `JourneyWebEventsNotificationDevice`.
    pub device: Option<Box<JourneyWebEventsNotificationDevice>>,
    /// `geolocation`: `JourneyWebEventsNotificationGeoLocation`.
    pub geolocation: Option<Box<JourneyWebEventsNotificationGeoLocation>>,
    /// `mktCampaign`: `JourneyWebEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: Option<Box<JourneyWebEventsNotificationMktCampaign>>,
    /// `visitReferrer`: `JourneyWebEventsNotificationReferrer`.
    #[doc(alias = "visitReferrer")]
    pub visit_referrer: Option<Box<JourneyWebEventsNotificationReferrer>>,
    /// `timeToDisposition`: `integer`.
    #[doc(alias = "timeToDisposition")]
    pub time_to_disposition: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationWebActionMessage "JourneyWebEventsNotificationWebActionMessage" 14 {
    (
        action: Box<JourneyWebEventsNotificationEventAction> = "action" with_action,
        action_target: Box<JourneyWebEventsNotificationActionTarget> = "actionTarget" with_action_target,
        action_map: Box<JourneyWebEventsNotificationActionMap> = "actionMap" with_action_map,
        error_code: String = "errorCode" with_error_code,
        error_message: String = "errorMessage" with_error_message,
        user_agent_string: String = "userAgentString" with_user_agent_string,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        browser: Box<JourneyWebEventsNotificationBrowser> = "browser" with_browser,
        device: Box<JourneyWebEventsNotificationDevice> = "device" with_device,
        geolocation: Box<JourneyWebEventsNotificationGeoLocation> = "geolocation" with_geolocation,
        mkt_campaign: Box<JourneyWebEventsNotificationMktCampaign> = "mktCampaign" with_mkt_campaign,
        visit_referrer: Box<JourneyWebEventsNotificationReferrer> = "visitReferrer" with_visit_referrer,
        time_to_disposition: i64 = "timeToDisposition" with_time_to_disposition,
    )
});
