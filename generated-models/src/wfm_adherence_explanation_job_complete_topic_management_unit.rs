// @generated from the schema "WfmAdherenceExplanationJobCompleteTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmAdherenceExplanationJobCompleteTopicManagementUnit`.
#[repr(C)]
pub struct WfmAdherenceExplanationJobCompleteTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAdherenceExplanationJobCompleteTopicManagementUnit "WfmAdherenceExplanationJobCompleteTopicManagementUnit" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
