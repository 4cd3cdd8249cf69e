// @generated from the schema "AnalyticsProperty"; changes made here are lost at the next generation

/// The schema `AnalyticsProperty`.
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

impl crate::runtime::Model for AnalyticsProperty {
    const EMPTY: Self = Self {
        property: ::std::option::Option::None,
        property_type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsProperty = &<AnalyticsProperty as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsProperty",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("property", "property", 0),
            ("propertyType", "property_type", 0),
            ("value", "value", 0),
        ],
        fields: &[&E.property, &E.property_type, &E.value],
    }
};

crate::runtime::model!(AnalyticsProperty);

crate::runtime::setters!(AnalyticsProperty {
    with_property: property: ::std::string::String,
    with_property_type: property_type: crate::runtime::Open<PropertyType>,
    with_value: value: ::std::string::String,
});

/// The property `propertyType` of `AnalyticsProperty`. Known values: `bool`, `integer`, `real`, `date`, `string`, `uuid`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PropertyType {
    Bool,
    Integer,
    Real,
    Date,
    String,
    Uuid,
}

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
