// @generated from the schema "WorkspaceCreate"; changes made here are lost at the next generation

/// The schema `WorkspaceCreate`.
#[repr(C)]
pub struct WorkspaceCreate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `bucket`: `string`.
    pub bucket: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkspaceCreate "WorkspaceCreate" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        bucket: ::std::string::String = "bucket" 0 with_bucket,
        description: ::std::string::String = "description" 0 with_description,
    )
});
