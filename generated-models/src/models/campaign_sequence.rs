// @generated from the schema "CampaignSequence"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CampaignSequence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignSequence {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `campaigns`: `array of DomainEntityRef`, required.
    pub campaigns: Option<Vec<DomainEntityRef>>,
    /// `currentCampaign`: `integer (int32)`, required, read-only.
    #[doc(alias = "currentCampaign")]
    pub current_campaign: Option<i32>,
    /// `status`: one of `on`, `off` and `complete`, required.
    pub status: Option<Open<Status>>,
    /// `stopMessage`: `string`, read-only.
    #[doc(alias = "stopMessage")]
    pub stop_message: Option<String>,
    /// `repeat`: `boolean`.
    pub repeat: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignSequence "CampaignSequence" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        campaigns: Vec<DomainEntityRef> = "campaigns" with_campaigns required,
        current_campaign: i32 = "currentCampaign" with_current_campaign required read_only,
        status: Open<Status> = "status" with_status required,
        stop_message: String = "stopMessage" with_stop_message read_only,
        repeat: bool = "repeat" with_repeat,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `CampaignSequence`. Known values: `on`, `off`, `complete`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    On,
    Off,
    Complete,
}

crate::runtime::values!(Status {
    On = "on",
    Off = "off",
    Complete = "complete",
});
