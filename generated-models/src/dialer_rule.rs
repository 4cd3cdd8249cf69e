// @generated from the schema "DialerRule"; changes made here are lost at the next generation

/// The schema `DialerRule`.
pub struct DialerRule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `order`: `integer (int32)`.
    pub order: ::std::option::Option<i32>,
    /// `category`: `string`, required.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `conditions`: `array of Condition`, required.
    pub conditions: ::std::option::Option<::std::vec::Vec<crate::Condition>>,
    /// `actions`: `array of DialerAction`.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::DialerAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerRule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        order: ::std::option::Option::None,
        category: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerRule = &<DialerRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("order", "order", 0),
            ("category", "category", 1),
            ("conditions", "conditions", 1),
            ("actions", "actions", 0),
        ],
        fields: &[&E.id, &E.name, &E.order, &E.category, &E.conditions, &E.actions],
    }
};

crate::runtime::model!(DialerRule);

crate::runtime::setters!(DialerRule {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_order: order: i32,
    with_category: category: crate::runtime::Open<Category>,
    with_conditions: conditions: ::std::vec::Vec<crate::Condition>,
    with_actions: actions: ::std::vec::Vec<crate::DialerAction>,
});

/// The property `category` of `DialerRule`. Known values: `DIALER_PRECALL`, `DIALER_WRAPUP`.
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
