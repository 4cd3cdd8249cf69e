// @generated from the schema "SmsAlphanumericProvision"; changes made here are lost at the next generation

/// The schema `SmsAlphanumericProvision`.
pub struct SmsAlphanumericProvision {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SmsAlphanumericProvision {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SmsAlphanumericProvision = &<SmsAlphanumericProvision as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SmsAlphanumericProvision",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("phoneNumber", "phone_number", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.phone_number, &E.self_uri],
    }
};

crate::runtime::model!(SmsAlphanumericProvision);

crate::runtime::setters!(SmsAlphanumericProvision {
    with_id: id: ::std::string::String,
    with_phone_number: phone_number: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
