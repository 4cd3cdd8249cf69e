// @generated from the schema "DocumentationV2SearchAggregation"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DocumentationV2SearchAggregation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentationV2SearchAggregation {
    /// `field`: `string`.
    pub field: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `TERM` and `COUNT`.
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

crate::runtime::model!(DocumentationV2SearchAggregation "DocumentationV2SearchAggregation" 6 {
    (
        field: String = "field" with_field,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
        value: String = "value" with_value,
        size: i32 = "size" with_size,
        order: Vec<Open<Order>> = "order" with_order,
    )
});

/// The property `type` of `DocumentationV2SearchAggregation`. Known values: `TERM`, `COUNT`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Term,
    Count,
}

crate::runtime::values!(Type {
    Term = "TERM",
    Count = "COUNT",
});

/// The property `order` of `DocumentationV2SearchAggregation`. Known values: `VALUE_DESC`, `VALUE_ASC`, `COUNT_DESC`, `COUNT_ASC`.
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
