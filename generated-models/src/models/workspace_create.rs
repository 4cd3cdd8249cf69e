// @generated from the schema "WorkspaceCreate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkspaceCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkspaceCreate {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `bucket`: `string`.
    pub bucket: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkspaceCreate "WorkspaceCreate" 3 {
    (
        name: String = "name" with_name required,
        bucket: String = "bucket" with_bucket,
        description: String = "description" with_description,
    )
});
