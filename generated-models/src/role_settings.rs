// @generated from the schema "RoleSettings"; changes made here are lost at the next generation

/// The schema `RoleSettings`.
pub struct RoleSettings {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `backfillEnabled`: `boolean`.
    #[doc(alias = "backfillEnabled")]
    pub backfill_enabled: ::std::option::Option<bool>,
    /// `authorizationGrantDivisionAware`: `boolean`.
    #[doc(alias = "authorizationGrantDivisionAware")]
    pub authorization_grant_division_aware: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoleSettings {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        backfill_enabled: ::std::option::Option::None,
        authorization_grant_division_aware: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoleSettings = &<RoleSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoleSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("backfillEnabled", "backfill_enabled", 0),
            ("authorizationGrantDivisionAware", "authorization_grant_division_aware", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.backfill_enabled,
            &E.authorization_grant_division_aware,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(RoleSettings);

crate::runtime::setters!(RoleSettings {
    with_id: id: ::std::string::String,
    with_backfill_enabled: backfill_enabled: bool,
    with_authorization_grant_division_aware: authorization_grant_division_aware: bool,
    with_self_uri: self_uri: ::std::string::String,
});
