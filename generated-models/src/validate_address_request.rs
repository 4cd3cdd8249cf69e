// @generated from the schema "ValidateAddressRequest"; changes made here are lost at the next generation

/// The schema `ValidateAddressRequest`.
pub struct ValidateAddressRequest {
    /// `address`: `StreetAddress`.
    pub address: ::std::option::Option<::std::boxed::Box<crate::StreetAddress>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValidateAddressRequest {
    const EMPTY: Self = Self {
        address: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValidateAddressRequest = &<ValidateAddressRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValidateAddressRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("address", "address", 0)],
        fields: &[&E.address],
    }
};

crate::runtime::model!(ValidateAddressRequest);

crate::runtime::setters!(ValidateAddressRequest {
    with_address: address: ::std::boxed::Box<crate::StreetAddress>,
});
