// @generated from the schema "SearchAggregation"; changes made here are lost at the next generation

/// The schema `SearchAggregation`.
pub struct SearchAggregation {
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

impl crate::runtime::Model for SearchAggregation {
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
    const E: &SearchAggregation = &<SearchAggregation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SearchAggregation",
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

crate::runtime::model!(SearchAggregation);

crate::runtime::setters!(SearchAggregation {
    with_field: field: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_value: value: ::std::string::String,
    with_size: size: i32,
    with_order: order: ::std::vec::Vec<crate::runtime::Open<Order>>,
});

/// The property `type` of `SearchAggregation`. Known values: `COUNT`, `SUM`, `AVERAGE`, `TERM`, `CONTAINS`, `STARTS_WITH`, `ENDS_WITH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Count,
    Sum,
    Average,
    Term,
    Contains,
    StartsWith,
    EndsWith,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Count, "COUNT"),
        (Self::Sum, "SUM"),
        (Self::Average, "AVERAGE"),
        (Self::Term, "TERM"),
        (Self::Contains, "CONTAINS"),
        (Self::StartsWith, "STARTS_WITH"),
        (Self::EndsWith, "ENDS_WITH"),
    ];
}

/// The property `order` of `SearchAggregation`. Known values: `VALUE_DESC`, `VALUE_ASC`, `COUNT_DESC`, `COUNT_ASC`.
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
