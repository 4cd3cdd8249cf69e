// @generated from the schema "WebActionEvent"; changes made here are lost at the next generation

use crate::{
    ActionEventActionMap, AddressableEntityRef, Browser, Device, EventAction,
    JourneyCampaign, JourneyGeolocation, Referrer,
};
use crate::runtime::Extra;

/// The schema `WebActionEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebActionEvent {
    /// `action`: `EventAction`, required.
    pub action: Option<Box<EventAction>>,
    /// `actionMap`: `ActionEventActionMap`, required.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<ActionEventActionMap>>,
    /// `actionTarget`: `AddressableEntityRef`, required.
    #[doc(alias = "actionTarget")]
    pub action_target: Option<Box<AddressableEntityRef>>,
    /// `timeToDisposition`: `integer (int64)`.
    #[doc(alias = "timeToDisposition")]
    pub time_to_disposition: Option<i64>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
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
    /// `visitReferrer`: `Referrer`.
    #[doc(alias = "visitReferrer")]
    pub visit_referrer: Option<Box<Referrer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebActionEvent "WebActionEvent" 14 {
    (
        action: Box<EventAction> = "action" with_action required,
        action_map: Box<ActionEventActionMap> = "actionMap" with_action_map required,
        action_target: Box<AddressableEntityRef> = "actionTarget" with_action_target required,
        time_to_disposition: i64 = "timeToDisposition" with_time_to_disposition,
        error_code: String = "errorCode" with_error_code,
        error_message: String = "errorMessage" with_error_message,
        user_agent_string: String = "userAgentString" with_user_agent_string required,
        browser: Box<Browser> = "browser" with_browser required,
        device: Box<Device> = "device" with_device required,
        geolocation: Box<JourneyGeolocation> = "geolocation" with_geolocation,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        mkt_campaign: Box<JourneyCampaign> = "mktCampaign" with_mkt_campaign,
        visit_referrer: Box<Referrer> = "visitReferrer" with_visit_referrer,
    )
});
