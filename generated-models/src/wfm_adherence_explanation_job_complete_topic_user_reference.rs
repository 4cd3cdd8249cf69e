// @generated from the schema "WfmAdherenceExplanationJobCompleteTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmAdherenceExplanationJobCompleteTopicUserReference`.
#[repr(C)]
pub struct WfmAdherenceExplanationJobCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAdherenceExplanationJobCompleteTopicUserReference "WfmAdherenceExplanationJobCompleteTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
