// @generated from the schema "DigitalRule"; changes made here are lost at the next generation

/// The schema `DigitalRule`.
pub struct DigitalRule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `order`: `integer (int32)`, required.
    pub order: ::std::option::Option<i32>,
    /// `category`: `string`, required.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `conditions`: `array of DigitalCondition`, required.
    pub conditions: ::std::option::Option<::std::vec::Vec<crate::DigitalCondition>>,
    /// `actions`: `array of DigitalAction`, required.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::DigitalAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DigitalRule {
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
    const E: &DigitalRule = &<DigitalRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DigitalRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("order", "order", 1),
            ("category", "category", 1),
            ("conditions", "conditions", 1),
            ("actions", "actions", 1),
        ],
        fields: &[&E.id, &E.name, &E.order, &E.category, &E.conditions, &E.actions],
    }
};

crate::runtime::model!(DigitalRule);

crate::runtime::setters!(DigitalRule {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_order: order: i32,
    with_category: category: crate::runtime::Open<Category>,
    with_conditions: conditions: ::std::vec::Vec<crate::DigitalCondition>,
    with_actions: actions: ::std::vec::Vec<crate::DigitalAction>,
});

/// The property `category` of `DigitalRule`. Known values: `PreContact`, `PostContact`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Category {
    PreContact,
    PostContact,
}

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::PreContact, "PreContact"),
        (Self::PostContact, "PostContact"),
    ];
}
