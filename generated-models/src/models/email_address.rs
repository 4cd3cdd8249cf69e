// @generated from the schema "EmailAddress"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EmailAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailAddress {
    /// `email`: `string`.
    pub email: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailAddress "EmailAddress" 2 {
    (
        email: String = "email" with_email,
        name: String = "name" with_name,
    )
});
