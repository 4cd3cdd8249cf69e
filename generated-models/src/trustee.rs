// @generated from the schema "Trustee"; changes made here are lost at the next generation

/// The schema `Trustee`.
pub struct Trustee {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `usesDefaultRole`: `boolean`.
    #[doc(alias = "usesDefaultRole")]
    pub uses_default_role: ::std::option::Option<bool>,
    /// `hasFullAccess`: `boolean`.
    #[doc(alias = "hasFullAccess")]
    pub has_full_access: ::std::option::Option<bool>,
    /// `isTrustedUser`: `boolean`.
    #[doc(alias = "isTrustedUser")]
    pub is_trusted_user: ::std::option::Option<bool>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::OrgUser>>,
    /// `organization`: `Organization`, read-only.
    pub organization: ::std::option::Option<::std::boxed::Box<crate::Organization>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Trustee {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        uses_default_role: ::std::option::Option::None,
        has_full_access: ::std::option::Option::None,
        is_trusted_user: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_expired: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        organization: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Trustee = &<Trustee as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Trustee",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("enabled", "enabled", 1),
            ("usesDefaultRole", "uses_default_role", 0),
            ("hasFullAccess", "has_full_access", 0),
            ("isTrustedUser", "is_trusted_user", 0),
            ("dateCreated", "date_created", 2),
            ("dateExpired", "date_expired", 0),
            ("createdBy", "created_by", 2),
            ("organization", "organization", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.enabled,
            &E.uses_default_role,
            &E.has_full_access,
            &E.is_trusted_user,
            &E.date_created,
            &E.date_expired,
            &E.created_by,
            &E.organization,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Trustee);

crate::runtime::setters!(Trustee {
    with_id: id: ::std::string::String,
    with_enabled: enabled: bool,
    with_uses_default_role: uses_default_role: bool,
    with_has_full_access: has_full_access: bool,
    with_is_trusted_user: is_trusted_user: bool,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_expired: date_expired: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::OrgUser>,
    with_organization: organization: ::std::boxed::Box<crate::Organization>,
    with_self_uri: self_uri: ::std::string::String,
});
