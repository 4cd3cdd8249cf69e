// @generated from the schema "InsightsAgents"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, DivisionReference, InsightsAgentItem};
use crate::runtime::{Date, Extra, Open};

/// The schema `InsightsAgents`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsAgents {
    /// `performanceProfile`: `AddressableEntityRef`.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: Option<Box<AddressableEntityRef>>,
    /// `division`: `DivisionReference`.
    pub division: Option<Box<DivisionReference>>,
    /// `granularity`: one of `Daily`, `Weekly` and `Monthly`.
    pub granularity: Option<Open<Granularity>>,
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: Option<Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: Option<Date>,
    /// `entities`: `array of InsightsAgentItem`.
    pub entities: Option<Vec<InsightsAgentItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsAgents "InsightsAgents" 6 {
    (
        performance_profile: Box<AddressableEntityRef> = "performanceProfile" with_performance_profile,
        division: Box<DivisionReference> = "division" with_division,
        granularity: Open<Granularity> = "granularity" with_granularity,
        date_start_workday: Date = "dateStartWorkday" with_date_start_workday,
        date_end_workday: Date = "dateEndWorkday" with_date_end_workday,
        entities: Vec<InsightsAgentItem> = "entities" with_entities,
    )
});

/// The property `granularity` of `InsightsAgents`. Known values: `Daily`, `Weekly`, `Monthly`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
    Monthly,
}

crate::runtime::values!(Granularity {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
