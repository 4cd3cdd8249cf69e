// @generated from the schema "CampaignRuleExecutionSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CampaignRuleExecutionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignRuleExecutionSettings {
    /// `frequency`: one of `onEachTrigger` and `oncePerDay`, required.
    pub frequency: Option<Open<Frequency>>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignRuleExecutionSettings "CampaignRuleExecutionSettings" 2 {
    (
        frequency: Open<Frequency> = "frequency" with_frequency required,
        time_zone_id: String = "timeZoneId" with_time_zone_id,
    )
});

/// The property `frequency` of `CampaignRuleExecutionSettings`. Known values: `onEachTrigger`, `oncePerDay`.
#[repr(u16)]
#[non_exhaustive]
pub enum Frequency {
    OnEachTrigger,
    OncePerDay,
}

crate::runtime::values!(Frequency {
    OnEachTrigger = "onEachTrigger",
    OncePerDay = "oncePerDay",
});
