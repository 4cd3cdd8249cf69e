// @generated from the schema "JourneyWebEventsNotificationOutcomeAchievedMessage"; changes made here are lost at the next generation

use crate::{
    JourneyWebEventsNotificationAssociatedValue, JourneyWebEventsNotificationBrowser,
    JourneyWebEventsNotificationDevice, JourneyWebEventsNotificationGeoLocation,
    JourneyWebEventsNotificationMktCampaign, JourneyWebEventsNotificationOutcome,
    JourneyWebEventsNotificationReferrer,
};
use crate::runtime::{DateTime, Extra};

/// The schema `JourneyWebEventsNotificationOutcomeAchievedMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebEventsNotificationOutcomeAchievedMessage {
    /// `outcome`: `JourneyWebEventsNotificationOutcome`.
    pub outcome: Option<Box<JourneyWebEventsNotificationOutcome>>,
    /// `browser`: `JourneyWebEventsNotificationBrowser`.
    pub browser: Option<Box<JourneyWebEventsNotificationBrowser>>,
    /// `visitCreatedDate`: `string (date-time)`.
    #[doc(alias = "visitCreatedDate")]
    pub visit_created_date: Option<DateTime>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: Option<String>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: Option<String>,
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
    /// `associatedValue`: `JourneyWebEventsNotificationAssociatedValue`.
    #[doc(alias = "associatedValue")]
    pub associated_value: Option<Box<JourneyWebEventsNotificationAssociatedValue>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationOutcomeAchievedMessage "JourneyWebEventsNotificationOutcomeAchievedMessage" 11 {
    (
        outcome: Box<JourneyWebEventsNotificationOutcome> = "outcome" with_outcome,
        browser: Box<JourneyWebEventsNotificationBrowser> = "browser" with_browser,
        visit_created_date: DateTime = "visitCreatedDate" with_visit_created_date,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        user_agent_string: String = "userAgentString" with_user_agent_string,
        device: Box<JourneyWebEventsNotificationDevice> = "device" with_device,
        geolocation: Box<JourneyWebEventsNotificationGeoLocation> = "geolocation" with_geolocation,
        mkt_campaign: Box<JourneyWebEventsNotificationMktCampaign> = "mktCampaign" with_mkt_campaign,
        visit_referrer: Box<JourneyWebEventsNotificationReferrer> = "visitReferrer" with_visit_referrer,
        associated_value: Box<JourneyWebEventsNotificationAssociatedValue> = "associatedValue" with_associated_value,
    )
});
