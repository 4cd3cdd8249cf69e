// @generated from the schema "PublishDraftInput"; changes made here are lost at the next generation

/// The schema `PublishDraftInput`.
#[repr(C)]
pub struct PublishDraftInput {
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PublishDraftInput "PublishDraftInput" 1 {
    (
        version: i32 = "version" 1 with_version,
    )
});
