// @generated from the schema "WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit "WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit" 1 {
    (
        id: String = "id" with_id,
    )
});
