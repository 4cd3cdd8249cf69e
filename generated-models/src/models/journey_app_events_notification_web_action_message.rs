// @generated from the schema "JourneyAppEventsNotificationWebActionMessage"; changes made here are lost at the next generation

use crate::{
    JourneyAppEventsNotificationActionMap, JourneyAppEventsNotificationActionTarget,
    JourneyAppEventsNotificationBrowser, JourneyAppEventsNotificationDevice,
    JourneyAppEventsNotificationEventAction, JourneyAppEventsNotificationGeoLocation,
    JourneyAppEventsNotificationMktCampaign, JourneyAppEventsNotificationReferrer,
};
use crate::runtime::Extra;

/// The schema `JourneyAppEventsNotificationWebActionMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAppEventsNotificationWebActionMessage {
    /// `action`: `JourneyAppEventsNotificationEventAction`.
    pub action: Option<Box<JourneyAppEventsNotificationEventAction>>,
    /// `actionTarget`: `JourneyAppEventsNotificationActionTarget`.
    #[doc(alias = "actionTarget")]
    pub action_target: Option<Box<JourneyAppEventsNotificationActionTarget>>,
    /// `actionMap`: `JourneyAppEventsNotificationActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<JourneyAppEventsNotificationActionMap>>,
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
    /// `browser`: `JourneyAppEventsNotificationBrowser`.
    pub browser: Option<Box<JourneyAppEventsNotificationBrowser>>,
    /// `device`: `JourneyAppEventsNotificationDevice`.
    pub device: Option<Box<JourneyAppEventsNotificationDevice>>,
    /// `geolocation`: `JourneyAppEventsNotificationGeoLocation`.
    pub geolocation: Option<Box<JourneyAppEventsNotificationGeoLocation>>,
    /// `mktCampaign`: `JourneyAppEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: Option<Box<JourneyAppEventsNotificationMktCampaign>>,
    /// `visitReferrer`: `JourneyAppEventsNotificationReferrer`.
    #[doc(alias = "visitReferrer")]
    pub visit_referrer: Option<Box<JourneyAppEventsNotificationReferrer>>,
    /// `timeToDisposition`: `integer`.
    #[doc(alias = "timeToDisposition")]
    pub time_to_disposition: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationWebActionMessage "JourneyAppEventsNotificationWebActionMessage" 14 {
    (
        action: Box<JourneyAppEventsNotificationEventAction> = "action" with_action,
        action_target: Box<JourneyAppEventsNotificationActionTarget> = "actionTarget" with_action_target,
        action_map: Box<JourneyAppEventsNotificationActionMap> = "actionMap" with_action_map,
        error_code: String = "errorCode" with_error_code,
        error_message: String = "errorMessage" with_error_message,
        user_agent_string: String = "userAgentString" with_user_agent_string,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        browser: Box<JourneyAppEventsNotificationBrowser> = "browser" with_browser,
        device: Box<JourneyAppEventsNotificationDevice> = "device" with_device,
        geolocation: Box<JourneyAppEventsNotificationGeoLocation> = "geolocation" with_geolocation,
        mkt_campaign: Box<JourneyAppEventsNotificationMktCampaign> = "mktCampaign" with_mkt_campaign,
        visit_referrer: Box<JourneyAppEventsNotificationReferrer> = "visitReferrer" with_visit_referrer,
        time_to_disposition: i64 = "timeToDisposition" with_time_to_disposition,
    )
});
