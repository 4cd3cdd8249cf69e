// @generated from the schema "DncPatchEmailsRequest"; changes made here are lost at the next generation

/// The schema `DncPatchEmailsRequest`.
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

impl crate::runtime::Model for DncPatchEmailsRequest {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        email_addresses: ::std::option::Option::None,
        expiration_date_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DncPatchEmailsRequest = &<DncPatchEmailsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DncPatchEmailsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("action", "action", 0),
            ("emailAddresses", "email_addresses", 0),
            ("expirationDateTime", "expiration_date_time", 0),
        ],
        fields: &[&E.action, &E.email_addresses, &E.expiration_date_time],
    }
};

crate::runtime::model!(DncPatchEmailsRequest);

crate::runtime::setters!(DncPatchEmailsRequest {
    with_action: action: crate::runtime::Open<Action>,
    with_email_addresses: email_addresses: ::std::vec::Vec<::std::string::String>,
    with_expiration_date_time: expiration_date_time: ::std::string::String,
});

/// The property `action` of `DncPatchEmailsRequest`. Known values: `Add`, `Remove`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Add,
    Remove,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Add, "Add"),
        (Self::Remove, "Remove"),
    ];
}
