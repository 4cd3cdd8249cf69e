// @generated from the schema "WorkbinCreate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkbinCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkbinCreate {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkbinCreate "WorkbinCreate" 3 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        division_id: String = "divisionId" with_division_id,
    )
});
