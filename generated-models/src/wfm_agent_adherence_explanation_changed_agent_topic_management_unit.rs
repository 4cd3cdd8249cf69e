// @generated from the schema "WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit`.
#[repr(C)]
pub struct WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit "WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
