// @generated from the schema "AcceleratorParameter"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AcceleratorParameter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AcceleratorParameter {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AcceleratorParameter "AcceleratorParameter" 2 {
    (
        name: String = "name" with_name required,
        value: String = "value" with_value required,
    )
});
