// @generated from the schema "WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit`.
#[repr(C)]
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit "WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
