// @generated from the schema "JourneyViewUser"; changes made here are lost at the next generation

/// The schema `JourneyViewUser`.
pub struct JourneyViewUser {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `emailAddress`: `string`, read-only.
    #[doc(alias = "emailAddress")]
    pub email_address: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        email_address: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewUser = &<JourneyViewUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewUser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("emailAddress", "email_address", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.email_address, &E.self_uri],
    }
};

crate::runtime::model!(JourneyViewUser);

crate::runtime::setters!(JourneyViewUser {
    with_id: id: ::std::string::String,
    with_email_address: email_address: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
