// @generated from the schema "ContactListFilterRange"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContactListFilterRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactListFilterRange {
    /// `min`: `string`.
    pub min: Option<String>,
    /// `max`: `string`.
    pub max: Option<String>,
    /// `minInclusive`: `boolean`.
    #[doc(alias = "minInclusive")]
    pub min_inclusive: Option<bool>,
    /// `maxInclusive`: `boolean`.
    #[doc(alias = "maxInclusive")]
    pub max_inclusive: Option<bool>,
    /// `inSet`: `array of string`.
    #[doc(alias = "inSet")]
    pub in_set: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactListFilterRange "ContactListFilterRange" 5 {
    (
        min: String = "min" with_min,
        max: String = "max" with_max,
        min_inclusive: bool = "minInclusive" with_min_inclusive,
        max_inclusive: bool = "maxInclusive" with_max_inclusive,
        in_set: Vec<String> = "inSet" with_in_set,
    )
});
