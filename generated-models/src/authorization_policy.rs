// @generated from the schema "AuthorizationPolicy"; changes made here are lost at the next generation

/// The schema `AuthorizationPolicy`.
pub struct AuthorizationPolicy {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `targetResource`: `string`, read-only.
    #[doc(alias = "targetResource")]
    pub target_resource: ::std::option::Option<::std::string::String>,
    /// `subject`: `Subject`, required.
    pub subject: ::std::option::Option<::std::boxed::Box<crate::Subject>>,
    /// `effect`: `string`, required.
    pub effect: ::std::option::Option<crate::runtime::Open<Effect>>,
    /// `condition`: `object`.
    pub condition: ::std::option::Option<::serde_json::Value>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `presetAttributes`: `map of TypedAttribute`.
    #[doc(alias = "presetAttributes")]
    pub preset_attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::TypedAttribute>,
    >,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuthorizationPolicy {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        target_resource: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        effect: ::std::option::Option::None,
        condition: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        preset_attributes: ::std::option::Option::None,
        active: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuthorizationPolicy = &<AuthorizationPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuthorizationPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("targetResource", "target_resource", 2),
            ("subject", "subject", 1),
            ("effect", "effect", 1),
            ("condition", "condition", 0),
            ("description", "description", 0),
            ("dateModified", "date_modified", 2),
            ("presetAttributes", "preset_attributes", 0),
            ("active", "active", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.target_resource,
            &E.subject,
            &E.effect,
            &E.condition,
            &E.description,
            &E.date_modified,
            &E.preset_attributes,
            &E.active,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AuthorizationPolicy);

crate::runtime::setters!(AuthorizationPolicy {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_target_resource: target_resource: ::std::string::String,
    with_subject: subject: ::std::boxed::Box<crate::Subject>,
    with_effect: effect: crate::runtime::Open<Effect>,
    with_condition: condition: ::serde_json::Value,
    with_description: description: ::std::string::String,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_preset_attributes: preset_attributes: ::std::collections::BTreeMap<::std::string::String, crate::TypedAttribute>,
    with_active: active: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `effect` of `AuthorizationPolicy`. Known values: `ALLOW`, `DENY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    Allow,
    Deny,
}

impl crate::runtime::Enum for Effect {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Allow, "ALLOW"),
        (Self::Deny, "DENY"),
    ];
}
