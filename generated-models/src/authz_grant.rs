// @generated from the schema "AuthzGrant"; changes made here are lost at the next generation

/// The schema `AuthzGrant`.
pub struct AuthzGrant {
    /// `subjectId`: `string`.
    #[doc(alias = "subjectId")]
    pub subject_id: ::std::option::Option<::std::string::String>,
    /// `division`: `AuthzDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::AuthzDivision>>,
    /// `role`: `AuthzGrantRole`.
    pub role: ::std::option::Option<::std::boxed::Box<crate::AuthzGrantRole>>,
    /// `grantMadeAt`: `string (date-time)`.
    #[doc(alias = "grantMadeAt")]
    pub grant_made_at: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuthzGrant {
    const EMPTY: Self = Self {
        subject_id: ::std::option::Option::None,
        division: ::std::option::Option::None,
        role: ::std::option::Option::None,
        grant_made_at: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuthzGrant = &<AuthzGrant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuthzGrant",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("subjectId", "subject_id", 0),
            ("division", "division", 0),
            ("role", "role", 0),
            ("grantMadeAt", "grant_made_at", 0),
        ],
        fields: &[&E.subject_id, &E.division, &E.role, &E.grant_made_at],
    }
};

crate::runtime::model!(AuthzGrant);

crate::runtime::setters!(AuthzGrant {
    with_subject_id: subject_id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::AuthzDivision>,
    with_role: role: ::std::boxed::Box<crate::AuthzGrantRole>,
    with_grant_made_at: grant_made_at: crate::runtime::DateTime,
});
