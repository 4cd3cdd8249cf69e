// @generated from the schema "Credential"; changes made here are lost at the next generation

/// The schema `Credential`.
pub struct Credential {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `CredentialType`, required.
    pub r#type: ::std::option::Option<::std::boxed::Box<crate::CredentialType>>,
    /// `credentialFields`: `map of string`.
    #[doc(alias = "credentialFields")]
    pub credential_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Credential {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        credential_fields: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Credential = &<Credential as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Credential",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("type", "type", 1),
            ("credentialFields", "credential_fields", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.r#type, &E.credential_fields, &E.self_uri],
    }
};

crate::runtime::model!(Credential);

crate::runtime::setters!(Credential {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::boxed::Box<crate::CredentialType>,
    with_credential_fields: credential_fields: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});
