// @generated from the schema "TrusteeAuthorization"; changes made here are lost at the next generation

/// The schema `TrusteeAuthorization`.
pub struct TrusteeAuthorization {
    /// `permissions`: `array of string`, read-only.
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrusteeAuthorization {
    const EMPTY: Self = Self {
        permissions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrusteeAuthorization = &<TrusteeAuthorization as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrusteeAuthorization",
        empty: E,
        extra: &E.extra,
        properties: &[("permissions", "permissions", 2)],
        fields: &[&E.permissions],
    }
};

crate::runtime::model!(TrusteeAuthorization);

crate::runtime::setters!(TrusteeAuthorization {
    with_permissions: permissions: ::std::vec::Vec<::std::string::String>,
});
