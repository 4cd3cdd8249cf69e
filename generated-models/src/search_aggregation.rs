// @generated from the schema "SearchAggregation"; changes made here are lost at the next generation

/// The schema `SearchAggregation`.
#[repr(C)]
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

crate::runtime::model!(SearchAggregation "SearchAggregation" 6 {
    (
        field: ::std::string::String = "field" 0 with_field,
        name: ::std::string::String = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        value: ::std::string::String = "value" 0 with_value,
        size: i32 = "size" 0 with_size,
        order: ::std::vec::Vec<crate::runtime::Open<Order>> = "order" 0 with_order,
    )
});

/// The property `type` of `SearchAggregation`. Known values: `COUNT`, `SUM`, `AVERAGE`, `TERM`, `CONTAINS`, `STARTS_WITH`, `ENDS_WITH`.
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

crate::runtime::known!(Type);

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
