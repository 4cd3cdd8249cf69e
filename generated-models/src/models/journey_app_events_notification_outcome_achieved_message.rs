// @generated from the schema "JourneyAppEventsNotificationOutcomeAchievedMessage"; changes made here are lost at the next generation

use crate::{
    JourneyAppEventsNotificationAssociatedValue, JourneyAppEventsNotificationBrowser,
    JourneyAppEventsNotificationDevice, JourneyAppEventsNotificationGeoLocation,
    JourneyAppEventsNotificationMktCampaign, JourneyAppEventsNotificationOutcome,
    JourneyAppEventsNotificationReferrer,
};
use crate::runtime::{DateTime, Extra};

/// The schema `JourneyAppEventsNotificationOutcomeAchievedMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAppEventsNotificationOutcomeAchievedMessage {
    /// `outcome`: `JourneyAppEventsNotificationOutcome`.
    pub outcome: Option<Box<JourneyAppEventsNotificationOutcome>>,
    /// `browser`: `JourneyAppEventsNotificationBrowser`.
    pub browser: Option<Box<JourneyAppEventsNotificationBrowser>>,
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
    /// `associatedValue`: `JourneyAppEventsNotificationAssociatedValue`.
    #[doc(alias = "associatedValue")]
    pub associated_value: Option<Box<JourneyAppEventsNotificationAssociatedValue>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationOutcomeAchievedMessage "JourneyAppEventsNotificationOutcomeAchievedMessage" 11 {
    (
        outcome: Box<JourneyAppEventsNotificationOutcome> = "outcome" with_outcome,
        browser: Box<JourneyAppEventsNotificationBrowser> = "browser" with_browser,
        visit_created_date: DateTime = "visitCreatedDate" with_visit_created_date,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        user_agent_string: String = "userAgentString" with_user_agent_string,
        device: Box<JourneyAppEventsNotificationDevice> = "device" with_device,
        geolocation: Box<JourneyAppEventsNotificationGeoLocation> = "geolocation" with_geolocation,
        mkt_campaign: Box<JourneyAppEventsNotificationMktCampaign> = "mktCampaign" with_mkt_campaign,
        visit_referrer: Box<JourneyAppEventsNotificationReferrer> = "visitReferrer" with_visit_referrer,
        associated_value: Box<JourneyAppEventsNotificationAssociatedValue> = "associatedValue" with_associated_value,
    )
});
