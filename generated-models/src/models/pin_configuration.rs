// @generated from the schema "PINConfiguration"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PINConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PINConfiguration {
    /// `minimumLength`: `integer (int32)`.
    #[doc(alias = "minimumLength")]
    pub minimum_length: Option<i32>,
    /// `maximumLength`: `integer (int32)`.
    #[doc(alias = "maximumLength")]
    pub maximum_length: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PINConfiguration "PINConfiguration" 2 {
    (
        minimum_length: i32 = "minimumLength" with_minimum_length,
        maximum_length: i32 = "maximumLength" with_maximum_length,
    )
});
