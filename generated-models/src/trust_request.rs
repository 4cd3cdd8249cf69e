// @generated from the schema "TrustRequest"; changes made here are lost at the next generation

/// The schema `TrustRequest`.
pub struct TrustRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::OrgUser>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `trustee`: `Organization`, required, read-only.
    pub trustee: ::std::option::Option<::std::boxed::Box<crate::Organization>>,
    /// `users`: `array of OrgUser`, read-only.
    pub users: ::std::option::Option<::std::vec::Vec<crate::OrgUser>>,
    /// `groups`: `array of TrustGroup`, read-only.
    pub groups: ::std::option::Option<::std::vec::Vec<crate::TrustGroup>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrustRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        trustee: ::std::option::Option::None,
        users: ::std::option::Option::None,
        groups: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrustRequest = &<TrustRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrustRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("trustee", "trustee", 3),
            ("users", "users", 2),
            ("groups", "groups", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.created_by,
            &E.date_created,
            &E.trustee,
            &E.users,
            &E.groups,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(TrustRequest);

crate::runtime::setters!(TrustRequest {
    with_id: id: ::std::string::String,
    with_created_by: created_by: ::std::boxed::Box<crate::OrgUser>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_trustee: trustee: ::std::boxed::Box<crate::Organization>,
    with_users: users: ::std::vec::Vec<crate::OrgUser>,
    with_groups: groups: ::std::vec::Vec<crate::TrustGroup>,
    with_self_uri: self_uri: ::std::string::String,
});
