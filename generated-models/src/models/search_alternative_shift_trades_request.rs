// @generated from the schema "SearchAlternativeShiftTradesRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SearchAlternativeShiftTradesRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SearchAlternativeShiftTradesRequest {
    /// `managementUnitIds`: `array of string`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: Option<Vec<String>>,
    /// `agentIds`: `array of string`.
    #[doc(alias = "agentIds")]
    pub agent_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SearchAlternativeShiftTradesRequest "SearchAlternativeShiftTradesRequest" 2 {
    (
        management_unit_ids: Vec<String> = "managementUnitIds" with_management_unit_ids,
        agent_ids: Vec<String> = "agentIds" with_agent_ids,
    )
});
