// @generated from the schema "ValidationLimits"; changes made here are lost at the next generation

use crate::{MaxLength, MinLength};
use crate::runtime::Extra;

/// The schema `ValidationLimits`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValidationLimits {
    /// `minLength`: `MinLength`.
    #[doc(alias = "minLength")]
    pub min_length: Option<Box<MinLength>>,
    /// `maxLength`: `MaxLength`.
    #[doc(alias = "maxLength")]
    pub max_length: Option<Box<MaxLength>>,
    /// `minItems`: `MinLength`.
    #[doc(alias = "minItems")]
    pub min_items: Option<Box<MinLength>>,
    /// `maxItems`: `MaxLength`.
    #[doc(alias = "maxItems")]
    pub max_items: Option<Box<MaxLength>>,
    /// `minimum`: `MinLength`.
    pub minimum: Option<Box<MinLength>>,
    /// `maximum`: `MaxLength`.
    pub maximum: Option<Box<MaxLength>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValidationLimits "ValidationLimits" 6 {
    (
        min_length: Box<MinLength> = "minLength" with_min_length,
        max_length: Box<MaxLength> = "maxLength" with_max_length,
        min_items: Box<MinLength> = "minItems" with_min_items,
        max_items: Box<MaxLength> = "maxItems" with_max_items,
        minimum: Box<MinLength> = "minimum" with_minimum,
        maximum: Box<MaxLength> = "maximum" with_maximum,
    )
});
