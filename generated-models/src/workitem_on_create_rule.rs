// @generated from the schema "WorkitemOnCreateRule"; changes made here are lost at the next generation

/// The schema `WorkitemOnCreateRule`.
#[repr(C)]
pub struct WorkitemOnCreateRule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `action`: `WorkitemRuleAction`.
    pub action: ::std::option::Option<::std::boxed::Box<crate::WorkitemRuleAction>>,
    /// `worktype`: `WorktypeReference`.
    pub worktype: ::std::option::Option<::std::boxed::Box<crate::WorktypeReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemOnCreateRule "WorkitemOnCreateRule" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        action: ::std::boxed::Box<crate::WorkitemRuleAction> = "action" 0 with_action,
        worktype: ::std::boxed::Box<crate::WorktypeReference> = "worktype" 0 with_worktype,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `WorkitemOnCreateRule`. Known values: `OnCreate`, `OnAttributeChange`, `Date`.
#[non_exhaustive]
pub enum Type {
    OnCreate,
    OnAttributeChange,
    Date,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OnCreate, "OnCreate"),
        (Self::OnAttributeChange, "OnAttributeChange"),
        (Self::Date, "Date"),
    ];
}
