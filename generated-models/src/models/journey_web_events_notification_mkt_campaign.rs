// @generated from the schema "JourneyWebEventsNotificationMktCampaign"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyWebEventsNotificationMktCampaign`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebEventsNotificationMktCampaign {
    /// `content`: `string`.
    pub content: Option<String>,
    /// `medium`: `string`.
    pub medium: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `source`: `string`.
    pub source: Option<String>,
    /// `term`: `string`.
    pub term: Option<String>,
    /// `clickId`: `string`.
    #[doc(alias = "clickId")]
    pub click_id: Option<String>,
    /// `network`: `string`.
    pub network: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationMktCampaign "JourneyWebEventsNotificationMktCampaign" 7 {
    (
        content: String = "content" with_content,
        medium: String = "medium" with_medium,
        name: String = "name" with_name,
        source: String = "source" with_source,
        term: String = "term" with_term,
        click_id: String = "clickId" with_click_id,
        network: String = "network" with_network,
    )
});
