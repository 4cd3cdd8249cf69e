// @generated from the schema "CrossPlatformPolicyCreate"; changes made here are lost at the next generation

/// The schema `CrossPlatformPolicyCreate`.
pub struct CrossPlatformPolicyCreate {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `order`: `integer (int32)`.
    pub order: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `mediaPolicies`: `CrossPlatformMediaPolicies`.
    #[doc(alias = "mediaPolicies")]
    pub media_policies: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformMediaPolicies>,
    >,
    /// `conditions`: `PolicyConditions`.
    pub conditions: ::std::option::Option<::std::boxed::Box<crate::PolicyConditions>>,
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformPolicyActions>,
    >,
    /// `policyErrors`: `PolicyErrors`.
    #[doc(alias = "policyErrors")]
    pub policy_errors: ::std::option::Option<::std::boxed::Box<crate::PolicyErrors>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CrossPlatformPolicyCreate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        order: ::std::option::Option::None,
        description: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        media_policies: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        policy_errors: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CrossPlatformPolicyCreate = &<CrossPlatformPolicyCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CrossPlatformPolicyCreate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("modifiedDate", "modified_date", 0),
            ("createdDate", "created_date", 0),
            ("order", "order", 0),
            ("description", "description", 0),
            ("enabled", "enabled", 0),
            ("mediaPolicies", "media_policies", 0),
            ("conditions", "conditions", 0),
            ("actions", "actions", 0),
            ("policyErrors", "policy_errors", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.modified_date,
            &E.created_date,
            &E.order,
            &E.description,
            &E.enabled,
            &E.media_policies,
            &E.conditions,
            &E.actions,
            &E.policy_errors,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CrossPlatformPolicyCreate);

crate::runtime::setters!(CrossPlatformPolicyCreate {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_created_date: created_date: crate::runtime::DateTime,
    with_order: order: i32,
    with_description: description: ::std::string::String,
    with_enabled: enabled: bool,
    with_media_policies: media_policies: ::std::boxed::Box<crate::CrossPlatformMediaPolicies>,
    with_conditions: conditions: ::std::boxed::Box<crate::PolicyConditions>,
    with_actions: actions: ::std::boxed::Box<crate::CrossPlatformPolicyActions>,
    with_policy_errors: policy_errors: ::std::boxed::Box<crate::PolicyErrors>,
    with_self_uri: self_uri: ::std::string::String,
});
