// @generated from the schema "DocumentationV2SearchAggregation"; changes made here are lost at the next generation

/// The schema `DocumentationV2SearchAggregation`.
#[repr(C)]
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

crate::runtime::model!(DocumentationV2SearchAggregation "DocumentationV2SearchAggregation" 6 {
    (
        field: ::std::string::String = "field" 0 with_field,
        name: ::std::string::String = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        value: ::std::string::String = "value" 0 with_value,
        size: i32 = "size" 0 with_size,
        order: ::std::vec::Vec<crate::runtime::Open<Order>> = "order" 0 with_order,
    )
});

/// The property `type` of `DocumentationV2SearchAggregation`. Known values: `TERM`, `COUNT`.
#[non_exhaustive]
pub enum Type {
    Term,
    Count,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Term, "TERM"),
        (Self::Count, "COUNT"),
    ];
}

/// The property `order` of `DocumentationV2SearchAggregation`. Known values: `VALUE_DESC`, `VALUE_ASC`, `COUNT_DESC`, `COUNT_ASC`.
#[non_exhaustive]
pub enum Order {
    ValueDesc,
    ValueAsc,
    CountDesc,
    CountAsc,
}

crate::runtime::known!(Order);

impl crate::runtime::Enum for Order {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ValueDesc, "VALUE_DESC"),
        (Self::ValueAsc, "VALUE_ASC"),
        (Self::CountDesc, "COUNT_DESC"),
        (Self::CountAsc, "COUNT_ASC"),
    ];
}
