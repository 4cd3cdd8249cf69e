// @generated from the schema "SearchAggregation"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SearchAggregation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SearchAggregation {
    /// `field`: `string`.
    pub field: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `COUNT`, `SUM`, `AVERAGE`, `TERM` and 3 more.
    pub r#type: Option<Open<Type>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `size`: `integer (int32)`.
    pub size: Option<i32>,
    /// `order`: array of one of `VALUE_DESC`, `VALUE_ASC`, `COUNT_DESC` and `COUNT_ASC`.
    pub order: Option<Vec<Open<Order>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SearchAggregation "SearchAggregation" 6 {
    (
        field: String = "field" with_field,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
        value: String = "value" with_value,
        size: i32 = "size" with_size,
        order: Vec<Open<Order>> = "order" with_order,
    )
});

/// The property `type` of `SearchAggregation`. Known values: `COUNT`, `SUM`, `AVERAGE`, `TERM`, `CONTAINS`, `STARTS_WITH`, `ENDS_WITH`.
#[repr(u16)]
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

crate::runtime::values!(Type {
    Count = "COUNT",
    Sum = "SUM",
    Average = "AVERAGE",
    Term = "TERM",
    Contains = "CONTAINS",
    StartsWith = "STARTS_WITH",
    EndsWith = "ENDS_WITH",
});

/// The property `order` of `SearchAggregation`. Known values: `VALUE_DESC`, `VALUE_ASC`, `COUNT_DESC`, `COUNT_ASC`.
#[repr(u16)]
#[non_exhaustive]
pub enum Order {
    ValueDesc,
    ValueAsc,
    CountDesc,
    CountAsc,
}

crate::runtime::values!(Order {
    ValueDesc = "VALUE_DESC",
    ValueAsc = "VALUE_ASC",
    CountDesc = "COUNT_DESC",
    CountAsc = "COUNT_ASC",
});
