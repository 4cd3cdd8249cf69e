// @generated from the schema "WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference`.
#[repr(C)]
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference "WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
