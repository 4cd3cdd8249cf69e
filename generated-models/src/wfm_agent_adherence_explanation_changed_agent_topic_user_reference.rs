// @generated from the schema "WfmAgentAdherenceExplanationChangedAgentTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicUserReference`.
#[repr(C)]
pub struct WfmAgentAdherenceExplanationChangedAgentTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAgentAdherenceExplanationChangedAgentTopicUserReference "WfmAgentAdherenceExplanationChangedAgentTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
