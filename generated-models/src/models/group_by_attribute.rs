// @generated from the schema "GroupByAttribute"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GroupByAttribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GroupByAttribute {
    /// `attribute`: `string`, read-only.
    pub attribute: Option<String>,
    /// `value`: `string`, read-only.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GroupByAttribute "GroupByAttribute" 2 {
    (
        attribute: String = "attribute" with_attribute read_only,
        value: String = "value" with_value read_only,
    )
});
