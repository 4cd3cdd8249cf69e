// @generated from the schema "DncPatchPhoneNumbersRequest"; changes made here are lost at the next generation

/// The schema `DncPatchPhoneNumbersRequest`.
#[repr(C)]
pub struct DncPatchPhoneNumbersRequest {
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `phoneNumbers`: `array of string`.
    #[doc(alias = "phoneNumbers")]
    pub phone_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `expirationDateTime`: `string`.
    #[doc(alias = "expirationDateTime")]
    pub expiration_date_time: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DncPatchPhoneNumbersRequest "DncPatchPhoneNumbersRequest" 3 {
    (
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        phone_numbers: ::std::vec::Vec<::std::string::String> = "phoneNumbers" 0 with_phone_numbers,
        expiration_date_time: ::std::string::String = "expirationDateTime" 0 with_expiration_date_time,
    )
});

/// The property `action` of `DncPatchPhoneNumbersRequest`. Known values: `Add`, `Remove`.
#[non_exhaustive]
pub enum Action {
    Add,
    Remove,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Add, "Add"),
        (Self::Remove, "Remove"),
    ];
}
