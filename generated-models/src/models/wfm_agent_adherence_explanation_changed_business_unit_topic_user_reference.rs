// @generated from the schema "WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference "WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference" 1 {
    (
        id: String = "id" with_id,
    )
});
