// @generated from the schema "SignedData"; changes made here are lost at the next generation

/// The schema `SignedData`.
pub struct SignedData {
    /// `jwt`: `string`.
    pub jwt: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SignedData {
    const EMPTY: Self = Self {
        jwt: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SignedData = &<SignedData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SignedData",
        empty: E,
        extra: &E.extra,
        properties: &[("jwt", "jwt", 0)],
        fields: &[&E.jwt],
    }
};

crate::runtime::model!(SignedData);

crate::runtime::setters!(SignedData {
    with_jwt: jwt: ::std::string::String,
});
