// @generated from the schema "WfmAdherenceExplanationJobCompleteTopicBusinessUnit"; changes made here are lost at the next generation

/// The schema `WfmAdherenceExplanationJobCompleteTopicBusinessUnit`.
#[repr(C)]
pub struct WfmAdherenceExplanationJobCompleteTopicBusinessUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAdherenceExplanationJobCompleteTopicBusinessUnit "WfmAdherenceExplanationJobCompleteTopicBusinessUnit" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
