// @generated from the schema "ValidateAddressResponse"; changes made here are lost at the next generation

/// The schema `ValidateAddressResponse`.
pub struct ValidateAddressResponse {
    /// `valid`: `boolean`, required.
    pub valid: ::std::option::Option<bool>,
    /// `response`: `SubscriberResponse`.
    pub response: ::std::option::Option<::std::boxed::Box<crate::SubscriberResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValidateAddressResponse {
    const EMPTY: Self = Self {
        valid: ::std::option::Option::None,
        response: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValidateAddressResponse = &<ValidateAddressResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValidateAddressResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("valid", "valid", 1), ("response", "response", 0)],
        fields: &[&E.valid, &E.response],
    }
};

crate::runtime::model!(ValidateAddressResponse);

crate::runtime::setters!(ValidateAddressResponse {
    with_valid: valid: bool,
    with_response: response: ::std::boxed::Box<crate::SubscriberResponse>,
});
