// @generated from the schema "AnalyticsProperty"; changes made here are lost at the next generation

/// The schema `AnalyticsProperty`.
#[repr(C)]
pub struct AnalyticsProperty {
    /// `property`: `string`.
    pub property: ::std::option::Option<::std::string::String>,
    /// `propertyType`: `string`.
    #[doc(alias = "propertyType")]
    pub property_type: ::std::option::Option<crate::runtime::Open<PropertyType>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsProperty "AnalyticsProperty" 3 {
    (
        property: ::std::string::String = "property" 0 with_property,
        property_type: crate::runtime::Open<PropertyType> = "propertyType" 0 with_property_type,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `propertyType` of `AnalyticsProperty`. Known values: `bool`, `integer`, `real`, `date`, `string`, `uuid`.
#[non_exhaustive]
pub enum PropertyType {
    Bool,
    Integer,
    Real,
    Date,
    String,
    Uuid,
}

crate::runtime::known!(PropertyType);

impl crate::runtime::Enum for PropertyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bool, "bool"),
        (Self::Integer, "integer"),
        (Self::Real, "real"),
        (Self::Date, "date"),
        (Self::String, "string"),
        (Self::Uuid, "uuid"),
    ];
}
