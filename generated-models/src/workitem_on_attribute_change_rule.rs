// @generated from the schema "WorkitemOnAttributeChangeRule"; changes made here are lost at the next generation

/// The schema `WorkitemOnAttributeChangeRule`.
pub struct WorkitemOnAttributeChangeRule {
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
    /// `condition`: `WorkitemOnAttributeChangeCondition`.
    pub condition: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemOnAttributeChangeCondition>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemOnAttributeChangeRule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        action: ::std::option::Option::None,
        worktype: ::std::option::Option::None,
        condition: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemOnAttributeChangeRule = &<WorkitemOnAttributeChangeRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemOnAttributeChangeRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("type", "type", 0),
            ("action", "action", 0),
            ("worktype", "worktype", 0),
            ("condition", "condition", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.r#type,
            &E.action,
            &E.worktype,
            &E.condition,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WorkitemOnAttributeChangeRule);

crate::runtime::setters!(WorkitemOnAttributeChangeRule {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_action: action: ::std::boxed::Box<crate::WorkitemRuleAction>,
    with_worktype: worktype: ::std::boxed::Box<crate::WorktypeReference>,
    with_condition: condition: ::std::boxed::Box<crate::WorkitemOnAttributeChangeCondition>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `WorkitemOnAttributeChangeRule`. Known values: `OnCreate`, `OnAttributeChange`, `Date`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    OnCreate,
    OnAttributeChange,
    Date,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OnCreate, "OnCreate"),
        (Self::OnAttributeChange, "OnAttributeChange"),
        (Self::Date, "Date"),
    ];
}
