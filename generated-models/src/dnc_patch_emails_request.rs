// @generated from the schema "DncPatchEmailsRequest"; changes made here are lost at the next generation

/// The schema `DncPatchEmailsRequest`.
#[repr(C)]
pub struct DncPatchEmailsRequest {
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `emailAddresses`: `array of string`.
    #[doc(alias = "emailAddresses")]
    pub email_addresses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `expirationDateTime`: `string`.
    #[doc(alias = "expirationDateTime")]
    pub expiration_date_time: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DncPatchEmailsRequest "DncPatchEmailsRequest" 3 {
    (
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        email_addresses: ::std::vec::Vec<::std::string::String> = "emailAddresses" 0 with_email_addresses,
        expiration_date_time: ::std::string::String = "expirationDateTime" 0 with_expiration_date_time,
    )
});

/// The property `action` of `DncPatchEmailsRequest`. Known values: `Add`, `Remove`.
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
