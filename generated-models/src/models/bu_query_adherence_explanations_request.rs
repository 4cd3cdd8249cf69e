// @generated from the schema "BuQueryAdherenceExplanationsRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `BuQueryAdherenceExplanationsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuQueryAdherenceExplanationsRequest {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `managementUnitIds`: `array of string`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: Option<Vec<String>>,
    /// `agentIds`: `array of string`.
    #[doc(alias = "agentIds")]
    pub agent_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuQueryAdherenceExplanationsRequest "BuQueryAdherenceExplanationsRequest" 4 {
    (
        start_date: DateTime = "startDate" with_start_date required,
        end_date: DateTime = "endDate" with_end_date required,
        management_unit_ids: Vec<String> = "managementUnitIds" with_management_unit_ids,
        agent_ids: Vec<String> = "agentIds" with_agent_ids,
    )
});
