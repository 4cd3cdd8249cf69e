// @generated from the schema "FieldConfigs"; changes made here are lost at the next generation

use crate::FieldConfig;
use crate::runtime::Extra;

/// The schema `FieldConfigs`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FieldConfigs {
    /// `org`: `FieldConfig`.
    pub org: Option<Box<FieldConfig>>,
    /// `person`: `FieldConfig`.
    pub person: Option<Box<FieldConfig>>,
    /// `group`: `FieldConfig`.
    pub group: Option<Box<FieldConfig>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FieldConfigs "FieldConfigs" 3 {
    (
        org: Box<FieldConfig> = "org" with_org,
        person: Box<FieldConfig> = "person" with_person,
        group: Box<FieldConfig> = "group" with_group,
    )
});
