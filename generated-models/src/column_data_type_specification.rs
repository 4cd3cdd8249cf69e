// @generated from the schema "ColumnDataTypeSpecification"; changes made here are lost at the next generation

/// The schema `ColumnDataTypeSpecification`.
pub struct ColumnDataTypeSpecification {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `columnDataType`: `string`.
    #[doc(alias = "columnDataType")]
    pub column_data_type: ::std::option::Option<crate::runtime::Open<ColumnDataType>>,
    /// `min`: `integer (int32)`.
    pub min: ::std::option::Option<i32>,
    /// `max`: `integer (int32)`.
    pub max: ::std::option::Option<i32>,
    /// `maxLength`: `integer (int32)`.
    #[doc(alias = "maxLength")]
    pub max_length: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ColumnDataTypeSpecification {
    const EMPTY: Self = Self {
        column_name: ::std::option::Option::None,
        column_data_type: ::std::option::Option::None,
        min: ::std::option::Option::None,
        max: ::std::option::Option::None,
        max_length: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ColumnDataTypeSpecification = &<ColumnDataTypeSpecification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ColumnDataTypeSpecification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("columnName", "column_name", 0),
            ("columnDataType", "column_data_type", 0),
            ("min", "min", 0),
            ("max", "max", 0),
            ("maxLength", "max_length", 0),
        ],
        fields: &[&E.column_name, &E.column_data_type, &E.min, &E.max, &E.max_length],
    }
};

crate::runtime::model!(ColumnDataTypeSpecification);

crate::runtime::setters!(ColumnDataTypeSpecification {
    with_column_name: column_name: ::std::string::String,
    with_column_data_type: column_data_type: crate::runtime::Open<ColumnDataType>,
    with_min: min: i32,
    with_max: max: i32,
    with_max_length: max_length: i32,
});

/// The property `columnDataType` of `ColumnDataTypeSpecification`. Known values: `NUMERIC`, `TEXT`, `TIMESTAMP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnDataType {
    Numeric,
    Text,
    Timestamp,
}

impl crate::runtime::Enum for ColumnDataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Numeric, "NUMERIC"),
        (Self::Text, "TEXT"),
        (Self::Timestamp, "TIMESTAMP"),
    ];
}
