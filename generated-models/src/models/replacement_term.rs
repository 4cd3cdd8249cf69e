// @generated from the schema "ReplacementTerm"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ReplacementTerm`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReplacementTerm {
    /// `type`: one of `NAME`, `ADDRESS`, `PHONE`, `EMAIL` and 2 more.
    pub r#type: Option<Open<Type>>,
    /// `existingValue`: `string`.
    #[doc(alias = "existingValue")]
    pub existing_value: Option<String>,
    /// `updatedValue`: `string`.
    #[doc(alias = "updatedValue")]
    pub updated_value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReplacementTerm "ReplacementTerm" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        existing_value: String = "existingValue" with_existing_value,
        updated_value: String = "updatedValue" with_updated_value,
    )
});

/// The property `type` of `ReplacementTerm`. Known values: `NAME`, `ADDRESS`, `PHONE`, `EMAIL`, `TWITTER`, `FACEBOOK`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Name,
    Address,
    Phone,
    Email,
    Twitter,
    Facebook,
}

crate::runtime::values!(Type {
    Name = "NAME",
    Address = "ADDRESS",
    Phone = "PHONE",
    Email = "EMAIL",
    Twitter = "TWITTER",
    Facebook = "FACEBOOK",
});
