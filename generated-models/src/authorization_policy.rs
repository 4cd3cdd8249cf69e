// @generated from the schema "AuthorizationPolicy"; changes made here are lost at the next generation

/// The schema `AuthorizationPolicy`.
#[repr(C)]
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

crate::runtime::model!(AuthorizationPolicy "AuthorizationPolicy" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        target_resource: ::std::string::String = "targetResource" 2 with_target_resource,
        subject: ::std::boxed::Box<crate::Subject> = "subject" 1 with_subject,
        effect: crate::runtime::Open<Effect> = "effect" 1 with_effect,
        condition: ::serde_json::Value = "condition" 0 with_condition,
        description: ::std::string::String = "description" 0 with_description,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        preset_attributes: ::std::collections::BTreeMap<::std::string::String, crate::TypedAttribute> = "presetAttributes" 0 with_preset_attributes,
        active: bool = "active" 0 with_active,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `effect` of `AuthorizationPolicy`. Known values: `ALLOW`, `DENY`.
#[non_exhaustive]
pub enum Effect {
    Allow,
    Deny,
}

crate::runtime::known!(Effect);

impl crate::runtime::Enum for Effect {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Allow, "ALLOW"),
        (Self::Deny, "DENY"),
    ];
}
