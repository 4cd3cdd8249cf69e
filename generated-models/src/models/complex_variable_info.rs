// @generated from the schema "ComplexVariableInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ComplexVariableInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ComplexVariableInfo {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ComplexVariableInfo "ComplexVariableInfo" 2 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
    )
});
