// @generated from the schema "WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit`.
#[repr(C)]
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit "WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
