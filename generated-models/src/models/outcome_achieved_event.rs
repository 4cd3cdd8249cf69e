// @generated from the schema "OutcomeAchievedEvent"; changes made here are lost at the next generation

use crate::{
    Browser, Device, JourneyCampaign, JourneyGeolocation, OutcomeAchievedEventOutcome,
    Referrer,
};
use crate::runtime::{DateTime, Extra};

/// The schema `OutcomeAchievedEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeAchievedEvent {
    /// `outcome`: `OutcomeAchievedEventOutcome`, required.
    pub outcome: Option<Box<OutcomeAchievedEventOutcome>>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: Option<String>,
    /// `browser`: `Browser`.
    pub browser: Option<Box<Browser>>,
    /// `device`: `Device`.
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
    /// `visitCreatedDate`: `string (date-time)`.
    #[doc(alias = "visitCreatedDate")]
    pub visit_created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeAchievedEvent "OutcomeAchievedEvent" 10 {
    (
        outcome: Box<OutcomeAchievedEventOutcome> = "outcome" with_outcome required,
        user_agent_string: String = "userAgentString" with_user_agent_string,
        browser: Box<Browser> = "browser" with_browser,
        device: Box<Device> = "device" with_device,
        geolocation: Box<JourneyGeolocation> = "geolocation" with_geolocation,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        mkt_campaign: Box<JourneyCampaign> = "mktCampaign" with_mkt_campaign,
        visit_referrer: Box<Referrer> = "visitReferrer" with_visit_referrer,
        visit_created_date: DateTime = "visitCreatedDate" with_visit_created_date,
    )
});
