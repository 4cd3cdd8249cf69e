// @generated from the schema "DncPatchPhoneNumbersRequest"; changes made here are lost at the next generation

/// The schema `DncPatchPhoneNumbersRequest`.
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

impl crate::runtime::Model for DncPatchPhoneNumbersRequest {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        phone_numbers: ::std::option::Option::None,
        expiration_date_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DncPatchPhoneNumbersRequest = &<DncPatchPhoneNumbersRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DncPatchPhoneNumbersRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("action", "action", 0),
            ("phoneNumbers", "phone_numbers", 0),
            ("expirationDateTime", "expiration_date_time", 0),
        ],
        fields: &[&E.action, &E.phone_numbers, &E.expiration_date_time],
    }
};

crate::runtime::model!(DncPatchPhoneNumbersRequest);

crate::runtime::setters!(DncPatchPhoneNumbersRequest {
    with_action: action: crate::runtime::Open<Action>,
    with_phone_numbers: phone_numbers: ::std::vec::Vec<::std::string::String>,
    with_expiration_date_time: expiration_date_time: ::std::string::String,
});

/// The property `action` of `DncPatchPhoneNumbersRequest`. Known values: `Add`, `Remove`.
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
