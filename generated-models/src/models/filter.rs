// @generated from the schema "Filter"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Filter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Filter {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// `operator`: `string`, required.
    pub operator: Option<String>,
    /// `values`: `array of string`, required.
    pub values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Filter "Filter" 4 {
    (
        name: String = "name" with_name required,
        r#type: String = "type" with_type required,
        operator: String = "operator" with_operator required,
        values: Vec<String> = "values" with_values required,
    )
});
