// @generated from the schema "DialerRulesetConfigChangeRule"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeRule`.
pub struct DialerRulesetConfigChangeRule {
    /// `conditions`: `array of DialerRulesetConfigChangeCondition`.
    pub conditions: ::std::option::Option<
        ::std::vec::Vec<crate::DialerRulesetConfigChangeCondition>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `order`: `integer`.
    pub order: ::std::option::Option<i64>,
    /// `category`: `string`.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `actions`: `array of DialerRulesetConfigChangeAction`.
    pub actions: ::std::option::Option<
        ::std::vec::Vec<crate::DialerRulesetConfigChangeAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerRulesetConfigChangeRule {
    const EMPTY: Self = Self {
        conditions: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        order: ::std::option::Option::None,
        category: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerRulesetConfigChangeRule = &<DialerRulesetConfigChangeRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerRulesetConfigChangeRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conditions", "conditions", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("order", "order", 0),
            ("category", "category", 0),
            ("actions", "actions", 0),
        ],
        fields: &[
            &E.conditions,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.order,
            &E.category,
            &E.actions,
        ],
    }
};

crate::runtime::model!(DialerRulesetConfigChangeRule);

crate::runtime::setters!(DialerRulesetConfigChangeRule {
    with_conditions: conditions: ::std::vec::Vec<crate::DialerRulesetConfigChangeCondition>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_order: order: i64,
    with_category: category: crate::runtime::Open<Category>,
    with_actions: actions: ::std::vec::Vec<crate::DialerRulesetConfigChangeAction>,
});

/// The property `category` of `DialerRulesetConfigChangeRule`. Known values: `DIALER_PRECALL`, `DIALER_WRAPUP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Category {
    DialerPrecall,
    DialerWrapup,
}

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DialerPrecall, "DIALER_PRECALL"),
        (Self::DialerWrapup, "DIALER_WRAPUP"),
    ];
}
