// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeAchievedMessage"; changes made here are lost at the next generation

use crate::{
    JourneyOutcomeEventsNotificationAssociatedValue,
    JourneyOutcomeEventsNotificationBrowser, JourneyOutcomeEventsNotificationDevice,
    JourneyOutcomeEventsNotificationGeoLocation,
    JourneyOutcomeEventsNotificationMktCampaign, JourneyOutcomeEventsNotificationOutcome,
    JourneyOutcomeEventsNotificationReferrer,
};
use crate::runtime::{DateTime, Extra};

/// The schema `JourneyOutcomeEventsNotificationOutcomeAchievedMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationOutcomeAchievedMessage {
    /// `outcome`: `JourneyOutcomeEventsNotificationOutcome`.
    pub outcome: Option<Box<JourneyOutcomeEventsNotificationOutcome>>,
    /// `browser`: `JourneyOutcomeEventsNotificationBrowser`.
    pub browser: Option<Box<JourneyOutcomeEventsNotificationBrowser>>,
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
    /// `device`: `JourneyOutcomeEventsNotificationDevice`.
    pub device: Option<Box<JourneyOutcomeEventsNotificationDevice>>,
    /// `geolocation`: `JourneyOutcomeEventsNotificationGeoLocation`.
    pub geolocation: Option<Box<JourneyOutcomeEventsNotificationGeoLocation>>,
    /// `mktCampaign`: `JourneyOutcomeEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: Option<Box<JourneyOutcomeEventsNotificationMktCampaign>>,
    /// `visitReferrer`: `JourneyOutcomeEventsNotificationReferrer`.
    #[doc(alias = "visitReferrer")]
    pub visit_referrer: Option<Box<JourneyOutcomeEventsNotificationReferrer>>,
    /// `associatedValue`: `JourneyOutcomeEventsNotificationAssociatedValue`.
    #[doc(alias = "associatedValue")]
    pub associated_value: Option<Box<JourneyOutcomeEventsNotificationAssociatedValue>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeAchievedMessage "JourneyOutcomeEventsNotificationOutcomeAchievedMessage" 11 {
    (
        outcome: Box<JourneyOutcomeEventsNotificationOutcome> = "outcome" with_outcome,
        browser: Box<JourneyOutcomeEventsNotificationBrowser> = "browser" with_browser,
        visit_created_date: DateTime = "visitCreatedDate" with_visit_created_date,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        user_agent_string: String = "userAgentString" with_user_agent_string,
        device: Box<JourneyOutcomeEventsNotificationDevice> = "device" with_device,
        geolocation: Box<JourneyOutcomeEventsNotificationGeoLocation> = "geolocation" with_geolocation,
        mkt_campaign: Box<JourneyOutcomeEventsNotificationMktCampaign> = "mktCampaign" with_mkt_campaign,
        visit_referrer: Box<JourneyOutcomeEventsNotificationReferrer> = "visitReferrer" with_visit_referrer,
        associated_value: Box<JourneyOutcomeEventsNotificationAssociatedValue> = "associatedValue" with_associated_value,
    )
});
