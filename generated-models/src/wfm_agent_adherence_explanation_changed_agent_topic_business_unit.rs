// @generated from the schema "WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit`.
#[repr(C)]
pub struct WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit "WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
