// @generated from the schema "MessengerStyles"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MessengerStyles`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessengerStyles {
    /// `primaryColor`: `string`.
    #[doc(alias = "primaryColor")]
    pub primary_color: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessengerStyles "MessengerStyles" 1 {
    (
        primary_color: String = "primaryColor" with_primary_color,
    )
});
