// @generated from the schema "WfmMoveAgentsCompleteTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmMoveAgentsCompleteTopicUserReference`.
#[repr(C)]
pub struct WfmMoveAgentsCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmMoveAgentsCompleteTopicUserReference "WfmMoveAgentsCompleteTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
