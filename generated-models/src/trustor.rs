// @generated from the schema "Trustor"; changes made here are lost at the next generation

/// The schema `Trustor`.
pub struct Trustor {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::OrgUser>>,
    /// `organization`: `Organization`, read-only.
    pub organization: ::std::option::Option<::std::boxed::Box<crate::Organization>>,
    /// `authorization`: `TrusteeAuthorization`, read-only.
    pub authorization: ::std::option::Option<
        ::std::boxed::Box<crate::TrusteeAuthorization>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Trustor {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        organization: ::std::option::Option::None,
        authorization: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Trustor = &<Trustor as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Trustor",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("enabled", "enabled", 1),
            ("dateCreated", "date_created", 2),
            ("createdBy", "created_by", 2),
            ("organization", "organization", 2),
            ("authorization", "authorization", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.enabled,
            &E.date_created,
            &E.created_by,
            &E.organization,
            &E.authorization,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Trustor);

crate::runtime::setters!(Trustor {
    with_id: id: ::std::string::String,
    with_enabled: enabled: bool,
    with_date_created: date_created: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::OrgUser>,
    with_organization: organization: ::std::boxed::Box<crate::Organization>,
    with_authorization: authorization: ::std::boxed::Box<crate::TrusteeAuthorization>,
    with_self_uri: self_uri: ::std::string::String,
});
