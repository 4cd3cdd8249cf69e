// @generated from the schema "DocumentAttribute"; changes made here are lost at the next generation

use crate::Attribute;
use crate::runtime::Extra;

/// The schema `DocumentAttribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentAttribute {
    /// `attribute`: `Attribute`.
    pub attribute: Option<Box<Attribute>>,
    /// `values`: `array of string`.
    pub values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentAttribute "DocumentAttribute" 2 {
    (
        attribute: Box<Attribute> = "attribute" with_attribute,
        values: Vec<String> = "values" with_values,
    )
});
