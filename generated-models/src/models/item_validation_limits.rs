// @generated from the schema "ItemValidationLimits"; changes made here are lost at the next generation

use crate::{MaxLength, MinLength};
use crate::runtime::Extra;

/// The schema `ItemValidationLimits`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ItemValidationLimits {
    /// `minLength`: `MinLength`, required.
    #[doc(alias = "minLength")]
    pub min_length: Option<Box<MinLength>>,
    /// `maxLength`: `MaxLength`, required.
    #[doc(alias = "maxLength")]
    pub max_length: Option<Box<MaxLength>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ItemValidationLimits "ItemValidationLimits" 2 {
    (
        min_length: Box<MinLength> = "minLength" with_min_length required,
        max_length: Box<MaxLength> = "maxLength" with_max_length required,
    )
});
