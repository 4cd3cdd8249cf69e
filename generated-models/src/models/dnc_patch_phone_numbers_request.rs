// @generated from the schema "DncPatchPhoneNumbersRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DncPatchPhoneNumbersRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DncPatchPhoneNumbersRequest {
    /// `action`: one of `Add` and `Remove`.
    pub action: Option<Open<Action>>,
    /// `phoneNumbers`: `array of string`.
    #[doc(alias = "phoneNumbers")]
    pub phone_numbers: Option<Vec<String>>,
    /// `expirationDateTime`: `string`.
    #[doc(alias = "expirationDateTime")]
    pub expiration_date_time: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DncPatchPhoneNumbersRequest "DncPatchPhoneNumbersRequest" 3 {
    (
        action: Open<Action> = "action" with_action,
        phone_numbers: Vec<String> = "phoneNumbers" with_phone_numbers,
        expiration_date_time: String = "expirationDateTime" with_expiration_date_time,
    )
});

/// The property `action` of `DncPatchPhoneNumbersRequest`. Known values: `Add`, `Remove`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Add,
    Remove,
}

crate::runtime::values!(Action {
    Add = "Add",
    Remove = "Remove",
});
