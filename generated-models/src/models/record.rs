// @generated from the schema "Record"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Record`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Record {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Record "Record" 3 {
    (
        name: String = "name" with_name required,
        r#type: String = "type" with_type required,
        value: String = "value" with_value required,
    )
});
