// @generated from the schema "DocumentationV2SearchAggregation"; changes made here are lost at the next generation

/// The schema `DocumentationV2SearchAggregation`.
pub struct DocumentationV2SearchAggregation {
    /// `field`: `string`.
    pub field: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `size`: `integer (int32)`.
    pub size: ::std::option::Option<i32>,
    /// `order`: `array of string`.
    pub order: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Order>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentationV2SearchAggregation {
    const EMPTY: Self = Self {
        field: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        size: ::std::option::Option::None,
        order: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentationV2SearchAggregation = &<DocumentationV2SearchAggregation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentationV2SearchAggregation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("field", "field", 0),
            ("name", "name", 0),
            ("type", "type", 0),
            ("value", "value", 0),
            ("size", "size", 0),
            ("order", "order", 0),
        ],
        fields: &[&E.field, &E.name, &E.r#type, &E.value, &E.size, &E.order],
    }
};

crate::runtime::model!(DocumentationV2SearchAggregation);

crate::runtime::setters!(DocumentationV2SearchAggregation {
    with_field: field: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_value: value: ::std::string::String,
    with_size: size: i32,
    with_order: order: ::std::vec::Vec<crate::runtime::Open<Order>>,
});

/// The property `type` of `DocumentationV2SearchAggregation`. Known values: `TERM`, `COUNT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Term,
    Count,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Term, "TERM"),
        (Self::Count, "COUNT"),
    ];
}

/// The property `order` of `DocumentationV2SearchAggregation`. Known values: `VALUE_DESC`, `VALUE_ASC`, `COUNT_DESC`, `COUNT_ASC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Order {
    ValueDesc,
    ValueAsc,
    CountDesc,
    CountAsc,
}

impl crate::runtime::Enum for Order {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ValueDesc, "VALUE_DESC"),
        (Self::ValueAsc, "VALUE_ASC"),
        (Self::CountDesc, "COUNT_DESC"),
        (Self::CountAsc, "COUNT_ASC"),
    ];
}
