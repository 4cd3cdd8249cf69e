// @generated from the schema "WfmTimeOffRequestUpdateTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmTimeOffRequestUpdateTopicUserReference`.
#[repr(C)]
pub struct WfmTimeOffRequestUpdateTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmTimeOffRequestUpdateTopicUserReference "WfmTimeOffRequestUpdateTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
