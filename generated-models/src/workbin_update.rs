// @generated from the schema "WorkbinUpdate"; changes made here are lost at the next generation

/// The schema `WorkbinUpdate`.
#[repr(C)]
pub struct WorkbinUpdate {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkbinUpdate "WorkbinUpdate" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
    )
});
