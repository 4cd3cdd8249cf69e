// @generated from the schema "UpdateUtilizationLabelRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UpdateUtilizationLabelRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateUtilizationLabelRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateUtilizationLabelRequest "UpdateUtilizationLabelRequest" 1 {
    (
        name: String = "name" with_name required,
    )
});
