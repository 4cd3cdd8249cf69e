// @generated from the schema "CredentialInfo"; changes made here are lost at the next generation

/// The schema `CredentialInfo`.
pub struct CredentialInfo {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `type`: `CredentialType`.
    pub r#type: ::std::option::Option<::std::boxed::Box<crate::CredentialType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CredentialInfo {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CredentialInfo = &<CredentialInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CredentialInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("createdDate", "created_date", 2),
            ("modifiedDate", "modified_date", 2),
            ("type", "type", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.created_date,
            &E.modified_date,
            &E.r#type,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CredentialInfo);

crate::runtime::setters!(CredentialInfo {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_type: r#type: ::std::boxed::Box<crate::CredentialType>,
    with_self_uri: self_uri: ::std::string::String,
});
