// @generated from the schema "PatchExternalSegment"; changes made here are lost at the next generation

/// The schema `PatchExternalSegment`.
#[repr(C)]
pub struct PatchExternalSegment {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchExternalSegment "PatchExternalSegment" 1 {
    (
        name: ::std::string::String = "name" 0 with_name,
    )
});
