// @generated from the schema "WorkitemManualAssign"; changes made here are lost at the next generation

/// The schema `WorkitemManualAssign`.
#[repr(C)]
pub struct WorkitemManualAssign {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemManualAssign "WorkitemManualAssign" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});
