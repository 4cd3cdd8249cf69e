// @generated from the schema "AnalyticsProperty"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AnalyticsProperty`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsProperty {
    /// `property`: `string`.
    pub property: Option<String>,
    /// `propertyType`: one of `bool`, `integer`, `real`, `date` and 2 more.
    #[doc(alias = "propertyType")]
    pub property_type: Option<Open<PropertyType>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsProperty "AnalyticsProperty" 3 {
    (
        property: String = "property" with_property,
        property_type: Open<PropertyType> = "propertyType" with_property_type,
        value: String = "value" with_value,
    )
});

/// The property `propertyType` of `AnalyticsProperty`. Known values: `bool`, `integer`, `real`, `date`, `string`, `uuid`.
#[repr(u16)]
#[non_exhaustive]
pub enum PropertyType {
    Bool,
    Integer,
    Real,
    Date,
    String,
    Uuid,
}

crate::runtime::values!(PropertyType {
    Bool = "bool",
    Integer = "integer",
    Real = "real",
    Date = "date",
    String = "string",
    Uuid = "uuid",
});
