// @generated from the schema "WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit "WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit" 1 {
    (
        id: String = "id" with_id,
    )
});
